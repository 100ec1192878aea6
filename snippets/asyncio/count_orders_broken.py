"""Read, await, write: an update may be lost."""

import asyncio

count = 0


async def add():
    global count
    seen = count
    await asyncio.sleep(0.01)
    count = seen + 1


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(add(), name="ann")
        group.create_task(add(), name="bob")


asyncio.run(main())
print("count:", count)
assert count == 2, "an update is lost"

# Ends:
# 2 orders of waits, 4 states
# 2: an update is lost, prints count: 1
