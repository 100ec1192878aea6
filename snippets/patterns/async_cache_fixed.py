# /// script
# [tool.snippet]
# apart = "a cache of its own takes the place of the library's"
# instead = "tasks[args] = function(*args)"
# ///
"""A cache of tasks can be awaited as often as one likes."""

import asyncio
import functools


def cached(function):
    tasks = {}

    @functools.wraps(function)
    async def call(*args):
        if args not in tasks:
            # --8<-- [start:cure]
            tasks[args] = asyncio.create_task(function(*args))
            # --8<-- [end:cure]
        return await tasks[args]

    return call


@cached
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
# again: 5
