"""When all jobs are done, the task of the grace goes on: each stop leaves
one behind.

Breaks: promise_who_runs_may_finish
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
        try:
            while self.jobs and not grace.done():
                await asyncio.wait(
                    {grace, *self.jobs}, return_when=asyncio.FIRST_COMPLETED
                )
            return list(self.jobs.values())
        finally:
            rest = [*self.jobs]
            for task in rest:
                task.cancel()
            await asyncio.gather(*rest, return_exceptions=True)
