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
            print("worker: noted, carrying on")  # no raise


async def main():
    started = asyncio.Event()
    task = asyncio.create_task(worker(started))
    await started.wait()
    task.cancel()
    await task  # waits for ever
    print("never printed")


asyncio.run(main())

# Output:
# worker: noted, carrying on
