"""What was opened last is closed first, also when opening fails midway."""

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager


@asynccontextmanager
async def opened(name, works=True):
    if not works:
        raise ConnectionError(f"no {name}")
    print("open", name)
    try:
        yield name
    finally:
        print("close", name)


# --8<-- [start:pattern]
class Service:
    @classmethod
    @asynccontextmanager
    async def started(cls, cache_works):
        async with AsyncExitStack() as stack:
            self = cls()
            self.database = await stack.enter_async_context(
                opened("database")
            )
            self.cache = await stack.enter_async_context(
                opened("cache", cache_works)
            )
            yield self


# --8<-- [end:pattern]
async def main():
    async with Service.started(cache_works=True) as service:
        print("serving with", service.database, "and", service.cache)
    try:
        async with Service.started(cache_works=False):
            print("not reached")
    except ConnectionError as error:
        print("not started:", error)


asyncio.run(main())

# Output:
# open database
# open cache
# serving with database and cache
# close cache
# close database
# open database
# close database
# not started: no cache
