"""functools.cache keeps the coroutine, which can be awaited once."""

import asyncio
import functools


@functools.cache
async def price(item):
    await asyncio.sleep(0)
    return 5


async def main():
    try:
        print("first:", await price("ink"))
        print("again:", await price("ink"))
    except RuntimeError as error:
        print("again:", error)


asyncio.run(main())

# Output:
# first: 5
# again: cannot reuse already awaited coroutine
