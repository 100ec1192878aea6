"""It takes None for no value: what is None is loaded each time.

Breaks: promise_a_value_is_loaded_once
"""

import asyncio


class Cache:
    """Values by key, each loaded when it is asked for."""

    def __init__(self, load, lifetime, clock):
        self.load = load
        self.lifetime = lifetime
        self.clock = clock
        self.kept = {}  # by key: the value, and until when it is good
        self.loading = {}  # by key: the task

    async def get(self, key):
        """Return the value of a key; load it where it is missing or old."""
        value, until = self.kept.get(key, (None, 0))
        if value is not None and self.clock() <= until:
            return value
        if key not in self.loading:
            self.loading[key] = asyncio.create_task(self._load(key))
        return await asyncio.shield(self.loading[key])

    async def _load(self, key):
        try:
            value = await self.load(key)
            self.kept[key] = value, self.clock() + self.lifetime
            return value
        finally:
            del self.loading[key]
