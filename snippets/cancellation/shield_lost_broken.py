"""A shielded coroutine that nobody awaits is cut off by asyncio.run."""

import asyncio


async def save():
    try:
        for _ in range(100):
            await asyncio.sleep(0)  # writes a block
        print("save: complete")
    except asyncio.CancelledError:
        print("save: cut off in the middle")
        raise


async def request():
    await asyncio.shield(save())


async def main():
    task = asyncio.create_task(request())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print("main: request cancelled:", task.cancelled())


asyncio.run(main())

# Output:
# main: request cancelled: True
# save: cut off in the middle
