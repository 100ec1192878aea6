"""Two closings fail: after a block that went well one error is lost."""

import asyncio
from contextlib import AsyncExitStack


async def close(name):
    raise OSError(f"no close of the {name}")


async def stop(block_fails):
    try:
        async with AsyncExitStack() as stack:
            stack.push_async_callback(close, "database")
            stack.push_async_callback(close, "cache")
            if block_fails:
                raise ValueError("the block failed")
    except OSError as error:
        print("raised:", error)
        while error := error.__context__:
            print("  its context:", error)


asyncio.run(stop(block_fails=True))
asyncio.run(stop(block_fails=False))

# Output:
# raised: no close of the database
#   its context: no close of the cache
#   its context: the block failed
# raised: no close of the database
