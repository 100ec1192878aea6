"""A Runner keeps one loop for several calls and closes it at the end."""

import asyncio


async def where():
    return asyncio.get_running_loop()


with asyncio.Runner() as runner:
    first = runner.run(where())
    second = runner.run(where())
    print("one loop:", first is second is runner.get_loop())
    print("between calls: running", first.is_running())
print("after the block: closed", first.is_closed())

runner = asyncio.Runner()
try:
    runner.run(where())
finally:
    runner.close()

# Output:
# one loop: True
# between calls: running False
# after the block: closed True
