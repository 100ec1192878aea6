"""What asyncio.run does, spelled out; a Runner keeps the loop."""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print("running:", loop.is_running())
    return 42


# --8<-- [start:by_hand]
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
try:
    print(loop.run_until_complete(main()))
finally:
    # First asyncio.run cancels the tasks that are left.
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.run_until_complete(loop.shutdown_default_executor())
    asyncio.set_event_loop(None)
    loop.close()
print("closed:", loop.is_closed())
# --8<-- [end:by_hand]

# --8<-- [start:runner]
with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
    runner.run(main())
    runner.run(main())  # the same loop, tasks and pools survive
    loop = runner.get_loop()
print("closed:", loop.is_closed())
# --8<-- [end:runner]

# Output:
# running: True
# 42
# closed: True
# running: True
# running: True
# closed: True
