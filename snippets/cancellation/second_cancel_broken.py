"""A cancel() during the cleanup interrupts the cleanup."""

import asyncio


async def flush():
    async with asyncio.timeout(5):
        await asyncio.sleep(0.01)
        print("flush: complete")


async def job(work, cleaning):
    try:
        await asyncio.sleep(work)
    finally:
        cleaning.set()
        await flush()


async def main():
    for work in (3600, 0):  # interrupted, or at its end
        cleaning = asyncio.Event()
        task = asyncio.create_task(job(work, cleaning))
        await asyncio.sleep(0)
        if work:
            task.cancel()
        await cleaning.wait()
        task.cancel()  # impatient: arrives inside flush()
        await asyncio.wait([task])
        print("cancelled:", task.cancelled())


asyncio.run(main())

# Output:
# cancelled: True
# cancelled: True
