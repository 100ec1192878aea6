"""A worker that reports its failures lets join() return."""

import asyncio

jobs = asyncio.Queue()
results = []


async def work():
    while True:
        job = await jobs.get()
        await asyncio.sleep(0.01)
        # --8<-- [start:cure]
        try:
            results.append(10 // job)
        except ZeroDivisionError:
            results.append("failed")
        finally:
            jobs.task_done()
        # --8<-- [end:cure]


async def main():
    for job in (0, 5):
        jobs.put_nowait(job)
    workers = [
        asyncio.create_task(work(), name="ann"),
        asyncio.create_task(work(), name="bob"),
    ]
    await jobs.join()
    for worker in workers:
        worker.cancel()
    print("results:", len(results))


asyncio.run(main())

# Ends:
# 2 orders of waits, 4 states
# 2: ok, prints results: 2
