# /// script
# [tool.snippet]
# apart = "the cleanup gets a task of its own"
# instead = "await flush()"
# ///
"""Cleanup in a task of its own, with a limit of its own."""

import asyncio


async def flush():
    async with asyncio.timeout(5):
        await asyncio.sleep(0.01)
        print("flush: complete")


async def to_the_end(coroutine):
    """Await the coroutine to its end, however often we are cancelled."""
    task = asyncio.create_task(coroutine)
    cancelled = None
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError as error:
            cancelled = error
    result = task.result()
    if cancelled:
        raise cancelled  # late, but not lost
    return result


async def job(work, cleaning):
    try:
        await asyncio.sleep(work)
    finally:
        cleaning.set()
        # --8<-- [start:cure]
        await to_the_end(flush())
        # --8<-- [end:cure]


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
# flush: complete
# cancelled: True
# flush: complete
# cancelled: True
