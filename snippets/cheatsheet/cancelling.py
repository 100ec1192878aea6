"""Cancellation: a deadline, cleaning up, shielding."""

import asyncio


async def main():
    # --8<-- [start:timeout]
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(60)
    except TimeoutError:
        print("too late")
    # --8<-- [end:timeout]

    # --8<-- [start:cleanup]
    async def worker():
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            print("cleaning up")
            raise  # pass it on

    task = asyncio.create_task(worker())
    await asyncio.sleep(0)  # let it start
    task.cancel()  # a request
    await asyncio.wait([task])
    print(task.cancelled())
    # --8<-- [end:cleanup]

    # --8<-- [start:shield]
    write = asyncio.sleep(0.02)
    save = asyncio.create_task(write)
    try:
        async with asyncio.timeout(0.01):
            await asyncio.shield(save)
    finally:
        await save  # goes on; wait for it
    # --8<-- [end:shield]


try:
    asyncio.run(main())
except TimeoutError:
    print("saved all the same")

# Output:
# too late
# cleaning up
# True
# saved all the same
