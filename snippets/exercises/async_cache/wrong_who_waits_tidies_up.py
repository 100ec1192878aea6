"""Whoever waits takes the load off the table, also one that is cancelled:
the load goes on, and who asks next does not find it.

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
        task = self.loading.get(key)
        if task is None:
            task = self.loading[key] = asyncio.create_task(self.load(key))
        try:
            value = await asyncio.shield(task)
        finally:
            self.loading.pop(key, None)
        self.kept[key] = value, self.clock() + self.lifetime
        return value
