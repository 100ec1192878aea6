# /// script
# requires-python = ">=3.13"
# ///
"""shutdown ends the consumers once the queue is empty."""

import asyncio


async def worker(name, queue):
    try:
        while True:
            print(name, "does", await queue.get())
            await asyncio.sleep(0)
    except asyncio.QueueShutDown:
        print(name, "goes home")


async def main():
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(worker("ada", queue))
        group.create_task(worker("bob", queue))
        for job in ("letter", "parcel", "stamp"):
            await queue.put(job)
        # --8<-- [start:cure]
        queue.shutdown()
        # --8<-- [end:cure]
    try:
        queue.put_nowait("too late")
    except asyncio.QueueShutDown:
        print("closed to new jobs")


asyncio.run(main())

# Output:
# ada does letter
# bob does parcel
# ada does stamp
# bob goes home
# ada goes home
# closed to new jobs
