"""asyncio: workers on a queue, the first answer, a pool of processes."""

import asyncio
from concurrent.futures import (
    ProcessPoolExecutor,
)


# --8<-- [start:queue]
async def worker(jobs, done):
    while True:
        job = await jobs.get()
        done.append(job)
        jobs.task_done()


async def main():
    jobs, done = asyncio.Queue(maxsize=9), []
    spawn = asyncio.create_task
    workers = [
        spawn(worker(jobs, done))
        for _ in range(3)
    ]
    for job in "abcd":
        await jobs.put(job)  # full: waits
    await jobs.join()  # all task_done()
    for task in workers:
        task.cancel()
    print(sorted(done))


# --8<-- [end:queue]


async def first():
    # --8<-- [start:first]
    tasks = [
        asyncio.create_task(
            asyncio.sleep(n, n)
        )
        for n in (0, 60)
    ]
    done, pending = await asyncio.wait(
        tasks,
        return_when=asyncio.FIRST_COMPLETED,
    )
    for task in pending:
        task.cancel()
    # --8<-- [end:first]
    print([task.result() for task in done])


def square(n):
    return n * n


async def compute():
    # --8<-- [start:pool]
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor() as pool:
        result = await loop.run_in_executor(
            pool, square, 7
        )
    # --8<-- [end:pool]
    print(result)


if __name__ == "__main__":
    asyncio.run(main())
    asyncio.run(first())
    asyncio.run(compute())

# Output:
# ['a', 'b', 'c', 'd']
# [0]
# 49
