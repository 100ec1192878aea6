# /// script
# [tool.snippet]
# hangs = true
# timeout = 1
# ///
"""A task that awaits what never waits keeps the thread for ever."""

import asyncio

ready = False


async def set_ready():
    global ready
    ready = True


async def no_wait():
    pass


async def main():
    task = asyncio.create_task(set_ready())
    print("spinning in a task")
    while not ready:
        await no_wait()
    await task
    print("ready")


asyncio.run(main())

# Output:
# spinning in a task
