"""The grace is a task in a TaskGroup, around a wait for the jobs: its end
is raised, and ends that wait.
"""

import asyncio


class Over(Exception):
    """The grace is over."""


class Service:
    """Handles jobs until it is stopped."""

    def __init__(self, handle, grace):
        self.handle = handle
        self.grace = grace
        self.tasks = {}
        self.stopped = False

    def submit(self, job):
        """Begin to handle a job; raise RuntimeError after a stop."""
        if self.stopped:
            raise RuntimeError("the service stops")
        self.tasks[asyncio.create_task(self.handle(job))] = job

    async def _limit(self):
        await self.grace()
        raise Over

    async def stop(self):
        """Stop; return the list of jobs that had to be cancelled."""
        self.stopped = True
        me = asyncio.current_task()
        requests = me.cancelling()
        running = [t for t in self.tasks if not t.done()]
        try:
            async with asyncio.TaskGroup() as group:
                limit = group.create_task(self._limit())
                if running:
                    await asyncio.wait(running)
                limit.cancel()
        except* Over:
            pass
        finally:
            late = [t for t in running if not t.done()]
            for task in late:
                task.cancel()
            await self._all_done()
        if me.cancelling() > requests:  # up to 3.12, a group may drop it
            raise asyncio.CancelledError
        return [self.tasks[t] for t in late]

    async def _all_done(self):
        if all(task.done() for task in self.tasks):
            return
        try:
            await asyncio.wait(self.tasks)
        finally:
            await self._all_done()
