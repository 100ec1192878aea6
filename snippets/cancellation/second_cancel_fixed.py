"""Cleanup in a task of its own, with a limit of its own."""

import asyncio


async def flush():
    async with asyncio.timeout(5):
        await asyncio.sleep(0.01)
        print("flush: complete")


async def to_the_end(coroutine):
    """Await the coroutine to its end, however often we are cancelled."""
    task = asyncio.create_task(coroutine)
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError:
            pass  # the cancellation that began the cleanup goes on below
    return task.result()


async def job(cleaning):
    try:
        await asyncio.sleep(3600)
    finally:
        print("job: cleaning up")
        cleaning.set()
        await to_the_end(flush())


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
# flush: complete
# cancelled: True
