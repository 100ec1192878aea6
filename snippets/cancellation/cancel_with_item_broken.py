# /// script
# requires-python = "<3.12"
# ///
"""Up to 3.11 wait_for drops a cancellation that comes with its result."""

import asyncio


async def worker(log):
    while True:
        print(await asyncio.wait_for(log.get(), timeout=5))
        await asyncio.sleep(0)


async def main():
    log = asyncio.Queue()
    task = asyncio.create_task(worker(log))
    await asyncio.sleep(0)
    await asyncio.sleep(0)  # the worker waits for an item
    log.put_nowait("last item")
    task.cancel()  # in the same turn of the loop
    await asyncio.wait({task}, timeout=0.2)
    print("ended" if task.done() else "runs on: its cancellation is lost")
    task.cancel()
    await asyncio.wait({task})


asyncio.run(main())

# Output:
# last item
# runs on: its cancellation is lost
