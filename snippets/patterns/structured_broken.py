"""The function has returned, and its task still writes."""

import asyncio

disk = []


async def write(text):
    await asyncio.sleep(0)
    disk.append(text)


async def save(text):
    asyncio.create_task(write(text))  # and nobody knows of it


async def main():
    await save("order 1")
    print("saved, and on the disk is:", disk)


asyncio.run(main())

# Output:
# saved, and on the disk is: []
