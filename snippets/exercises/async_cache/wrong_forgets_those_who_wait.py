"""Those who wait are told when there is a value. After a failure nobody
tells them, and they wait for ever.

Breaks: promise_a_failure_is_raised_and_not_kept
"""

import asyncio


class Cache:
    """Values by key, each loaded when it is asked for."""

    def __init__(self, load, lifetime, clock):
        self.load = load
        self.lifetime = lifetime
        self.clock = clock
        self.kept = {}  # by key: the value, and until when it is good
        self.loading = {}  # by key: an event

    async def get(self, key):
        """Return the value of a key; load it where it is missing or old."""
        if key in self.loading:
            await self.loading[key].wait()
        if key in self.kept:
            value, until = self.kept[key]
            if self.clock() <= until:
                return value
        self.loading[key] = asyncio.Event()
        value = await self.load(key)
        self.kept[key] = value, self.clock() + self.lifetime
        self.loading.pop(key).set()
        return value
