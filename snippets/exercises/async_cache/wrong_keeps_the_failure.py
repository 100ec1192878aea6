"""It keeps the task, and what came of it: after one failure, that key fails
for as long as a value would be kept.

Breaks: promise_a_failure_is_raised_and_not_kept
"""

import asyncio


class Cache:
    """Values by key, each loaded when it is asked for."""

    def __init__(self, load, lifetime, clock):
        self.load = load
        self.lifetime = lifetime
        self.clock = clock
        self.tasks = {}
        self.loaded = {}  # when

    async def get(self, key):
        """Return the value of a key; load it where it is missing or old."""
        task = self.tasks.get(key)
        if task is None or (task.done() and not self._good(key, task)):
            task = asyncio.create_task(self._load(key))
            self.tasks[key] = task
        await asyncio.wait([task])  # if this is cancelled, the task is not
        return task.result()

    def _good(self, key, task):
        return self.clock() - self.loaded[key] <= self.lifetime

    async def _load(self, key):
        try:
            return await self.load(key)
        finally:
            self.loaded[key] = self.clock()
