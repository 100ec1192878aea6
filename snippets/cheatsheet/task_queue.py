"""asyncio: workers on a queue, the first answer, a pool of processes."""

import asyncio
from concurrent.futures import (
    ProcessPoolExecutor,
)


# --8<-- [start:queue]
async def worker(jobs, done):
    while True:
        job = await jobs.get()
        try:
            done.append(job.upper())
        except Exception as error:
            done.append(repr(error)[:9])
        finally:
            jobs.task_done()


async def main():
    jobs, done = asyncio.Queue(maxsize=9), []
    spawn = asyncio.create_task
    workers = [
        spawn(worker(jobs, done))
        for _ in range(3)
    ]
    for job in ("a", "b", 3):
        await jobs.put(job)  # full: waits
    await jobs.join()  # all task_done()
    for task in workers:
        task.cancel()
    print(sorted(done))


# --8<-- [end:queue]


async def first():
    tasks = [
        asyncio.create_task(
            asyncio.sleep(n, n)
        )
        for n in (0, 60)
    ]
    # --8<-- [start:first]
    done, pending = await asyncio.wait(
        tasks,  # not coroutines
        return_when=asyncio.FIRST_COMPLETED,
    )
    for task in pending:
        task.cancel()
    if pending:  # till they are cleaned up
        await asyncio.wait(pending)
    # --8<-- [end:first]
    print([task.result() for task in done])


def square(n):
    return n * n


# --8<-- [start:pool]
async def compute(pool):
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(
        pool, square, 7
    )


if __name__ == "__main__":
    # outside: its end blocks the thread
    with ProcessPoolExecutor() as pool:
        print(asyncio.run(compute(pool)))
    # --8<-- [end:pool]
    asyncio.run(main())
    asyncio.run(first())

# Output:
# 49
# ['A', 'Attribute', 'B']
# [0]
