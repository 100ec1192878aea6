"""asyncio.timeout lets the cancellation through on every version."""

import asyncio


async def worker(log):
    while True:
        async with asyncio.timeout(5):
            print(await log.get())
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
# ended
