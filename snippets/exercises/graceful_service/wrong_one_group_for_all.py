"""All jobs are in one TaskGroup: when one fails, the group cancels the
others, whoever they belong to.

Breaks: promise_a_job_fails_alone
"""

import asyncio


class Service:
    """Handles jobs until it is stopped."""

    def __init__(self, handle, grace):
        self.handle = handle
        self.grace = grace
        self.jobs = {}  # by task
        self.stop_now = asyncio.Event()
        self.ready = asyncio.Event()
        self.waiting = []
        self.runner = asyncio.create_task(self._run())

    def submit(self, job):
        """Begin to handle a job; raise RuntimeError after a stop."""
        if self.stop_now.is_set():
            raise RuntimeError("the service stops")
        self.waiting.append(job)
        self.ready.set()

    async def _run(self):
        async with asyncio.TaskGroup() as group:
            while self.waiting or not self.stop_now.is_set():
                await self.ready.wait()
                self.ready.clear()
                for job in self.waiting:
                    task = group.create_task(self.handle(job))
                    self.jobs[task] = job
                self.waiting.clear()

    async def stop(self):
        """Stop; return the list of jobs that had to be cancelled."""
        self.stop_now.set()
        self.ready.set()
        grace = asyncio.create_task(self.grace())
        late = []
        try:
            await asyncio.wait(
                [grace, self.runner], return_when=asyncio.FIRST_COMPLETED
            )
            late = [j for t, j in self.jobs.items() if not t.done()]
        finally:
            grace.cancel()
            for task in self.jobs:
                task.cancel()
            await asyncio.wait([grace, self.runner])
        return late
