"""A task for each of ten thousand jobs: all are in memory at once."""

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


async def main():
    async with asyncio.TaskGroup() as group:
        for number in jobs():
            group.create_task(work(number))


asyncio.run(main())
print("done:", done, "most in memory:", most)

# Output:
# done: 10000 most in memory: 10000
