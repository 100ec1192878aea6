"""Keep the inner task, await it, then let the cancellation go on."""

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
    saving = asyncio.create_task(save())
    try:
        await asyncio.shield(saving)
    except asyncio.CancelledError:
        await saving
        raise


async def main():
    task = asyncio.create_task(request())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print("main: request cancelled:", task.cancelled())


asyncio.run(main())

# Output:
# save: complete
# main: request cancelled: True
