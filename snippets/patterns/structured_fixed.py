"""When the function returns, nothing of it runs any more."""

import asyncio

disk = []


async def write(text):
    await asyncio.sleep(0)
    disk.append(text)


async def save(text):
    async with asyncio.TaskGroup() as group:
        group.create_task(write(text))


async def main():
    await save("order 1")
    print("saved, and on the disk is:", disk)


asyncio.run(main())

# Output:
# saved, and on the disk is: ['order 1']
