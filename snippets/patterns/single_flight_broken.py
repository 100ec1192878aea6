"""Three callers find the cache empty, and all three load."""

import asyncio


class Cache:
    def __init__(self, load):
        self.load, self.known = load, {}

    async def get(self, key):
        if key not in self.known:
            self.known[key] = await self.load(key)
        return self.known[key]


async def main():
    loads = []

    async def load(key):
        loads.append(key)
        await asyncio.sleep(0)
        return f"the {key}"

    cache = Cache(load)
    await asyncio.gather(*(cache.get("price list") for _ in range(3)))
    print("callers: 3, loads:", len(loads))


asyncio.run(main())

# Output:
# callers: 3, loads: 3
