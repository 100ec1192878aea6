# /// script
# [tool.snippet]
# apart = "workers that draw take the place of a task for each job"
# instead = "asyncio.create_task(work(number))"
# ///
"""Ten workers draw jobs as they can: ten are in memory at once."""

import asyncio

drawn = done = most = 0


def jobs():  # from a file or a database: as many as you like
    global drawn, most
    for number in range(10_000):
        drawn += 1
        most = max(most, drawn - done)
        yield number


async def work(number):
    global done
    await asyncio.sleep(0)
    done += 1


async def worker(numbers):
    for number in numbers:  # all workers draw from one iterator
        # --8<-- [start:cure]
        await work(number)
        # --8<-- [end:cure]


async def main():
    numbers = jobs()
    async with asyncio.TaskGroup() as group:
        for _ in range(10):
            group.create_task(worker(numbers))


asyncio.run(main())
print("done:", done, "most in memory:", most)

# Output:
# done: 10000 most in memory: 10
