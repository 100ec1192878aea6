"""async for and async with wait, and other tasks run meanwhile."""

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


async def read(name):
    async with connection(name) as source:
        async for page in pages(source, 2):
            print(page)


async def main():
    await asyncio.gather(read("replica"), read("primary"))
    print([page async for page in pages("replica", 3) if "2" not in page])


asyncio.run(main())

# Output:
# open replica
# open primary
# page 1 from replica
# page 1 from primary
# page 2 from replica
# page 2 from primary
# close replica
# close primary
# ['page 1 from replica', 'page 3 from replica']
