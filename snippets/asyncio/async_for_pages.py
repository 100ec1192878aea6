"""async for waits for each item; other tasks run meanwhile."""

import asyncio


async def pages(count):
    for number in range(1, count + 1):
        await asyncio.sleep(0)  # say, a request
        yield f"page {number}"


async def main():
    async for page in pages(2):
        print(page)

    print([page async for page in pages(3) if "2" not in page])
    print(await anext(pages(1)))


asyncio.run(main())

# Output:
# page 1
# page 2
# ['page 1', 'page 3']
# page 1
