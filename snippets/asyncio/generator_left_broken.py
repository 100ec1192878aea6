"""A generator left early is closed later, and in another task."""

import asyncio


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
    async for row in rows(closed):
        print("row", row)
        break
    print("main goes on, closed:", closed.is_set())
    await closed.wait()


asyncio.run(main())

# Output:
# row 0
# main goes on, closed: False
# closed in another task
