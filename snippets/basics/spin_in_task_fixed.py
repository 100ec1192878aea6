"""A task that suspends itself in each round lets the other one run."""

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
        await asyncio.sleep(0)
    await task
    print("ready")


asyncio.run(main())

# Output:
# spinning in a task
# ready
