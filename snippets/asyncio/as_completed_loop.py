"""as_completed hands out results as they arrive, not as they were asked."""

import asyncio


async def fetch(name, ready):
    await ready.wait()
    return name


async def main():
    ready = {name: asyncio.Event() for name in ("a", "b", "c")}
    fetches = [fetch(name, event) for name, event in ready.items()]
    ready["c"].set()
    next_one = {"c": "a", "a": "b"}
    for earliest in asyncio.as_completed(fetches):
        name = await earliest
        print("arrived:", name)
        if name in next_one:
            ready[next_one[name]].set()


asyncio.run(main())

# Output:
# arrived: c
# arrived: a
# arrived: b
