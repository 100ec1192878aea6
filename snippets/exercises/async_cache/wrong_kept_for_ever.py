"""It keeps values for ever: nobody looks at their age.

Breaks: promise_old_values_are_loaded_again
"""

import asyncio


class Cache:
    """Values by key, each loaded when it is asked for."""

    def __init__(self, load, lifetime, clock):
        self.load = load
        self.lifetime = lifetime
        self.clock = clock
        self.kept = {}  # by key: the value
        self.loading = {}  # by key: the task

    async def get(self, key):
        """Return the value of a key; load it where it is missing or old."""
        if key in self.kept:
            return self.kept[key]
        if key not in self.loading:
            self.loading[key] = asyncio.create_task(self._load(key))
        return await asyncio.shield(self.loading[key])

    async def _load(self, key):
        try:
            value = await self.load(key)
            self.kept[key] = value
            return value
        finally:
            del self.loading[key]
