"""In asyncio one thread waits for several pages at once."""

import asyncio


async def length(page):
    await asyncio.sleep(0.1)  # stands for fetching the page
    return len(page)


async def main():
    pages = ["one", "three", "seventeen"]
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(length(page)) for page in pages]
    print([task.result() for task in tasks])


asyncio.run(main())

# Output:
# [3, 5, 9]
