"""It catches the cancellation and waits on: who cancels it gets no answer
before the load ends.

Breaks: promise_who_is_cancelled_ends_alone
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
        if key in self.kept:
            value, until = self.kept[key]
            if self.clock() <= until:
                return value
        if key not in self.loading:
            self.loading[key] = asyncio.create_task(self._load(key))
        task = self.loading[key]
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            await task  # not to leave it alone
            raise

    async def _load(self, key):
        try:
            value = await self.load(key)
            self.kept[key] = value, self.clock() + self.lifetime
            return value
        finally:
            del self.loading[key]
