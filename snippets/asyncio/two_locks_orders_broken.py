# /// script
# [tool.snippet]
# timeout = 1
# ///
"""Two locks, two orders, an await between: tasks deadlock, too."""

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
        group.create_task(write("bob", paper, pen), name="bob")


asyncio.run(main())
print("pages:", len(pages))

# Ends:
# 6 orders of waits, 12 states
# 2: ok, prints pages: 2
# 4: waits for ever
