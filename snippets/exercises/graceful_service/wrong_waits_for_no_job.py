"""It waits for the jobs, also where there is none: asyncio.wait refuses an
empty set, and a service that nobody used cannot be stopped.

Breaks: promise_who_runs_may_finish
"""

import asyncio


class Over(Exception):
    """The grace is over."""


class Service:
    """Handles jobs until it is stopped."""

    def __init__(self, handle, grace):
        self.handle = handle
        self.grace = grace
        self.jobs = {}  # by task
        self.stopped = False

    def submit(self, job):
        """Begin to handle a job; raise RuntimeError after a stop."""
        if self.stopped:
            raise RuntimeError("the service stops")
        task = asyncio.create_task(self.handle(job))
        self.jobs[task] = job
        task.add_done_callback(self._ended)

    def _ended(self, task):
        del self.jobs[task]
        if not task.cancelled() and task.exception() is not None:
            print(f"a job has failed: {task.exception()!r}")

    async def _limit(self):
        await self.grace()
        raise Over

    async def stop(self):
        """Stop; return the list of jobs that had to be cancelled."""
        self.stopped = True
        me = asyncio.current_task()
        requests = me.cancelling()
        running = dict(self.jobs)
        try:
            async with asyncio.TaskGroup() as group:
                limit = group.create_task(self._limit())
                await asyncio.wait(running)
                limit.cancel()
        except* Over:
            pass
        finally:
            late = {t: j for t, j in running.items() if not t.done()}
            for task in late:
                task.cancel()
            await self._all_done(late)
        if me.cancelling() > requests:  # up to 3.12, a group may drop it
            raise asyncio.CancelledError
        return list(late.values())

    async def _all_done(self, tasks):
        if all(task.done() for task in tasks):
            return
        try:
            await asyncio.wait(tasks)
        finally:
            await self._all_done(tasks)
