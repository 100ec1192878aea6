"""A lock for each key: who gets it asks again whether there is a value, and
loads. After a failure or a cancellation, the next in line tries.
"""

import asyncio
from collections import defaultdict


class Cache:
    """Values by key, each loaded when it is asked for."""

    def __init__(self, load, lifetime, clock):
        self.load = load
        self.lifetime = lifetime
        self.clock = clock
        self.kept = {}  # by key: the value, and when it was loaded
        self.locks = defaultdict(asyncio.Lock)

    async def get(self, key):
        """Return the value of a key; load it where it is missing or old."""
        async with self.locks[key]:
            if key in self.kept:
                value, loaded = self.kept[key]
                if self.clock() - loaded <= self.lifetime:
                    return value
            value = await self.load(key)
            self.kept[key] = value, self.clock()
            return value
