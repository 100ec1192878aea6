"""It keeps the tasks themselves: a task that has ended holds the value. One
that failed is thrown away by the next who asks.
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
        if task.cancelled() or task.exception() is not None:
            return False
        return self.clock() - self.loaded[key] <= self.lifetime

    async def _load(self, key):
        value = await self.load(key)
        self.loaded[key] = self.clock()
        return value
