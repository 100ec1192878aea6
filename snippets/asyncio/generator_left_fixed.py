"""aclosing ends the generator where the block ends."""

import asyncio
from contextlib import aclosing


async def rows(closed):
    try:
        for row in range(100):
            yield row
    finally:
        name = asyncio.current_task().get_name()
        print("closed in", "main" if name == "main" else "another task")
        closed.set()


async def main():
    asyncio.current_task().set_name("main")
    closed = asyncio.Event()
    async with aclosing(rows(closed)) as source:
        async for row in source:
            print("row", row)
            break
    print("main goes on, closed:", closed.is_set())
    await closed.wait()


asyncio.run(main())

# Output:
# row 0
# closed in main
# main goes on, closed: True
