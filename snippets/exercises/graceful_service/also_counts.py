"""Jobs are tasks that catch what fails; the last one to end tells those who
wait. The grace is a task that cancels the rest.
"""

import asyncio
import traceback


class Service:
    """Handles jobs until it is stopped."""

    def __init__(self, handle, grace):
        self.handle = handle
        self.grace = grace
        self.jobs = {}  # by task
        self.idle = asyncio.Event()
        self.idle.set()
        self.stopped = False
        self.cancelling = False
        self.late = []

    def submit(self, job):
        """Begin to handle a job; raise RuntimeError after a stop."""
        if self.stopped:
            raise RuntimeError("the service stops")
        task = asyncio.create_task(self._run(job))
        self.jobs[task] = job
        self.idle.clear()
        task.add_done_callback(self._ended)

    async def _run(self, job):
        try:
            await self.handle(job)
        except Exception:
            traceback.print_exc()

    def _ended(self, task):
        del self.jobs[task]
        if not self.jobs:
            self.idle.set()

    async def _cancel_late(self):
        await self.grace()
        if not self.cancelling:
            self._cancel()

    def _cancel(self):
        self.cancelling = True
        self.late = [job for t, job in self.jobs.items() if not t.done()]
        for task in self.jobs:
            task.cancel()

    async def stop(self):
        """Stop; return the list of jobs that had to be cancelled."""
        self.stopped = True
        watch = asyncio.create_task(self._cancel_late())
        cancelled = None
        while self.jobs or not watch.done():
            try:
                await self.idle.wait()
                watch.cancel()
                await asyncio.wait([watch])
            except asyncio.CancelledError as error:
                if not self.cancelling:
                    self._cancel()
                cancelled = error
        if cancelled is not None:
            raise cancelled
        return self.late
