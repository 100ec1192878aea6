"""async for waits for each item, async with on the way in and out."""

import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def connection(name):
    await asyncio.sleep(0)
    print("open", name)
    try:
        yield name
    finally:
        await asyncio.sleep(0)
        print("close", name)


async def pages(source, count):
    for number in range(1, count + 1):
        await asyncio.sleep(0)  # say, a request
        yield f"page {number} from {source}"


async def main():
    async with connection("replica") as source:
        async for page in pages(source, 2):
            print(page)
        print([page async for page in pages(source, 3) if "2" not in page])


asyncio.run(main())

# Output:
# open replica
# page 1 from replica
# page 2 from replica
# ['page 1 from replica', 'page 3 from replica']
# close replica
