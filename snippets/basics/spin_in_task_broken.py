# /// script
# [tool.snippet]
# hangs = true
# timeout = 1
# ///
"""Cooperative: a task that never awaits keeps the thread for ever."""

import asyncio

ready = False


async def set_ready():
    global ready
    ready = True


async def main():
    task = asyncio.create_task(set_ready())
    print("spinning in a task")
    while not ready:
        pass
    await task
    print("never printed")


asyncio.run(main())

# Output:
# spinning in a task
