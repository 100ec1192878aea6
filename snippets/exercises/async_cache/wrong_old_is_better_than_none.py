"""Where a load fails it returns the value that it has, however old: nobody
is told of the failure.

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
        self.loading = {}  # by key: the task

    async def get(self, key):
        """Return the value of a key; load it where it is missing or old."""
        if key in self.kept:
            value, until = self.kept[key]
            if self.clock() <= until:
                return value
        task = self.loading.get(key)
        if task is None:
            task = asyncio.create_task(self._load(key))
            if not task.done():  # an eager task may be
                self.loading[key] = task
        try:
            return await asyncio.shield(task)
        except Exception:
            if key in self.kept:
                return self.kept[key][0]
            raise

    async def _load(self, key):
        try:
            value = await self.load(key)
            self.kept[key] = value, self.clock() + self.lifetime
            return value
        finally:
            self.loading.pop(key, None)
