# /// script
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""A task that swallows CancelledError cannot be stopped."""

import asyncio


async def worker(started):
    while True:
        try:
            started.set()
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            print("worker: tidying up")


async def main():
    started = asyncio.Event()
    task = asyncio.create_task(worker(started))
    await started.wait()
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main: task.cancelled() is", task.cancelled())


asyncio.run(main())

# Output:
# worker: tidying up
