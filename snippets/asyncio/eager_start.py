# /// script
# requires-python = ">=3.14"
# ///
"""eager_start runs the task at once, up to its first real wait."""

import asyncio


async def lookup(name, cache):
    print("looking up", name)
    if name in cache:
        return cache[name]
    await asyncio.sleep(0)
    return "from the network"


async def main():
    cache = {"ada": "from the cache"}
    eager = asyncio.create_task(lookup("ada", cache), eager_start=True)
    print("eager task done:", eager.done())

    missing = asyncio.create_task(lookup("bob", cache), eager_start=True)
    print("missing task done:", missing.done())
    print(await eager, await missing, sep=", ")


asyncio.run(main())

# Output:
# looking up ada
# eager task done: True
# looking up bob
# missing task done: False
# from the cache, from the network
