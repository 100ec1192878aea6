"""async with: acquire and release may await."""

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager


@asynccontextmanager
async def connection(name):
    await asyncio.sleep(0)
    print("open", name)
    try:
        yield name
    finally:
        await asyncio.sleep(0)
        print("close", name)


async def main():
    async with AsyncExitStack() as stack:
        for name in ("primary", "replica"):
            await stack.enter_async_context(connection(name))
        print("both are open")


asyncio.run(main())

# Output:
# open primary
# open replica
# both are open
# close replica
# close primary
