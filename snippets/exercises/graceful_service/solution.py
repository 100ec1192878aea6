"""It waits for all tasks or for the grace, whichever is first; whatever
happens, the rest is cancelled once and awaited. `asyncio.wait` cancels
nothing when it is cancelled itself, not even a `gather` in it.
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
        task.add_done_callback(self._ended)

    def _ended(self, task):
        del self.jobs[task]
        if not task.cancelled() and task.exception() is not None:
            print(f"a job has failed: {task.exception()!r}")

    async def stop(self):
        """Stop; return the list of jobs that had to be cancelled."""
        self.stopped = True
        grace = asyncio.create_task(self.grace())
        cancelled = None
        try:
            if self.jobs:
                done = asyncio.gather(*self.jobs, return_exceptions=True)
                await asyncio.wait(
                    {grace, done}, return_when=asyncio.FIRST_COMPLETED
                )
        except asyncio.CancelledError as error:
            cancelled = error
        late = [job for t, job in self.jobs.items() if not t.done()]
        rest = [grace, *self.jobs]
        for task in rest:
            task.cancel()
        while not all(task.done() for task in rest):
            try:
                await asyncio.wait(rest)
            except asyncio.CancelledError as error:
                cancelled = error
        if cancelled is not None:
            raise cancelled
        return late
