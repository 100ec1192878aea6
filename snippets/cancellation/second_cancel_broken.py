"""A second cancel() interrupts the cleanup that the first one started."""

import asyncio


async def flush():
    await asyncio.sleep(0.01)
    print("flush: complete")


async def job(cleaning):
    try:
        await asyncio.sleep(3600)
    finally:
        print("job: cleaning up")
        cleaning.set()
        await flush()


async def main():
    cleaning = asyncio.Event()
    task = asyncio.create_task(job(cleaning))
    await asyncio.sleep(0)
    task.cancel()
    await cleaning.wait()
    task.cancel()  # impatient: arrives inside flush()
    await asyncio.wait([task])
    print("cancelled:", task.cancelled())


asyncio.run(main())

# Output:
# job: cleaning up
# cancelled: True
