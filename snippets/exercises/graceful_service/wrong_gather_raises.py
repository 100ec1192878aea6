"""It gathers without return_exceptions: the first job that fails ends
the wait, and the others are cancelled with no grace.

Breaks: promise_a_job_fails_alone
"""

import asyncio


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
        self.jobs[asyncio.create_task(self.handle(job))] = job

    async def stop(self):
        """Stop; return the list of jobs that had to be cancelled."""
        self.stopped = True
        grace = asyncio.create_task(self.grace())
        done = asyncio.gather(*self.jobs)
        late = {}
        try:
            await asyncio.wait(
                [grace, done], return_when=asyncio.FIRST_COMPLETED
            )
            late = {t: j for t, j in self.jobs.items() if not t.done()}
            if not late:
                await done
        finally:
            grace.cancel()
            for task in self.jobs:
                task.cancel()
            await asyncio.wait([grace, *self.jobs])
        return list(late.values())
