"""One lock for all keys: while one is loaded, nobody gets another, not even
one that is there.

Breaks: promise_keys_do_not_wait_for_each_other
"""

import asyncio


class Cache:
    """Values by key, each loaded when it is asked for."""

    def __init__(self, load, lifetime, clock):
        self.load = load
        self.lifetime = lifetime
        self.clock = clock
        self.kept = {}  # by key: the value, and when it was loaded
        self.lock = asyncio.Lock()

    async def get(self, key):
        """Return the value of a key; load it where it is missing or old."""
        async with self.lock:
            if key in self.kept:
                value, loaded = self.kept[key]
                if self.clock() - loaded <= self.lifetime:
                    return value
            value = await self.load(key)
            self.kept[key] = value, self.clock()
            return value
