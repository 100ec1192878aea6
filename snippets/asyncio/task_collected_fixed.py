# /// script
# [tool.snippet]
# unheard = "the handler shows what would be logged"
# ///
"""Keep background tasks in a set until they are done."""

import asyncio
import gc

background = set()


def start(coroutine):
    task = asyncio.create_task(coroutine)
    background.add(task)
    task.add_done_callback(background.discard)


async def audit():
    try:
        await asyncio.get_running_loop().create_future()
    except GeneratorExit:
        print("audit was thrown away")
        raise
    except asyncio.CancelledError:
        print("audit was told to stop")
        raise


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, told: print(told["message"]))
    start(audit())
    await asyncio.sleep(0)  # audit runs up to its await
    gc.collect()  # happens by itself at any time
    print("main ends")


asyncio.run(main())
# --8<-- [start:cure]
print("kept:", len(background))
# --8<-- [end:cure]

# Output:
# main ends
# audit was told to stop
# kept: 0
