"""Two locks in one order: no task waits for ever."""

import asyncio

pen = asyncio.Lock()
paper = asyncio.Lock()
pages = []


async def write(name, first, second):
    await asyncio.sleep(0.01)
    async with first:
        await asyncio.sleep(0.01)
        async with second:
            pages.append(name)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(write("ann", pen, paper), name="ann")
        group.create_task(write("bob", pen, paper), name="bob")


asyncio.run(main())
print("pages:", len(pages))

# Ends:
# 4 orders of waits, 12 states
# 4: ok, prints pages: 2
