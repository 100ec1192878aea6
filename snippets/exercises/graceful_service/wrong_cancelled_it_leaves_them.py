"""It cleans up when the grace is over, and not when stop itself is
cancelled: the jobs run on, and nobody waits for them.

Breaks: promise_a_cancelled_stop_leaves_no_job
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
        task = asyncio.create_task(self.handle(job))
        self.jobs[task] = job
        task.add_done_callback(self.jobs.pop)

    async def stop(self):
        """Stop; return the list of jobs that had to be cancelled."""
        self.stopped = True
        grace = asyncio.create_task(self.grace())
        while self.jobs and not grace.done():
            await asyncio.wait(
                {grace, *self.jobs}, return_when=asyncio.FIRST_COMPLETED
            )
        late = list(self.jobs.values())
        rest = [grace, *self.jobs]
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
        return late
