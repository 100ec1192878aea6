"""Workers take jobs from a bounded queue; join waits for the last one."""

import asyncio


async def worker(queue, results):
    while True:
        number = await queue.get()
        try:
            await asyncio.sleep(0)
            results.append(60 // number)
        except Exception as error:  # of this job: the worker goes on
            results.append(type(error).__name__)
        finally:
            queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    results = []
    workers = [
        asyncio.create_task(worker(queue, results)) for _ in range(3)
    ]
    for number in range(6):
        await queue.put(number)  # waits while the queue is full
    # --8<-- [start:cure]
    await queue.join()  # every job is task_done
    # --8<-- [end:cure]
    for task in workers:
        task.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print(*sorted(results, key=str))


asyncio.run(main())

# Output:
# 12 15 20 30 60 ZeroDivisionError
