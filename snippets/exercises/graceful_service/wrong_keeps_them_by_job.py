"""It keeps the tasks by their jobs: of two equal jobs it knows one.

Breaks: promise_a_job_may_come_twice
"""

import asyncio


class Service:
    """Handles jobs until it is stopped."""

    def __init__(self, handle, grace):
        self.handle = handle
        self.grace = grace
        self.tasks = {}  # by job
        self.stopped = False

    def submit(self, job):
        """Begin to handle a job; raise RuntimeError after a stop."""
        if self.stopped:
            raise RuntimeError("the service stops")
        task = asyncio.create_task(self.handle(job))
        self.tasks[job] = task
        task.add_done_callback(lambda task: self._ended(job, task))

    def _ended(self, job, task):
        self.tasks.pop(job, None)
        if not task.cancelled() and task.exception() is not None:
            print(f"a job has failed: {task.exception()!r}")

    async def stop(self):
        """Stop; return the list of jobs that had to be cancelled."""
        self.stopped = True
        grace = asyncio.create_task(self.grace())
        try:
            while self.tasks and not grace.done():
                await asyncio.wait(
                    {grace, *self.tasks.values()},
                    return_when=asyncio.FIRST_COMPLETED,
                )
            return list(self.tasks)
        finally:
            rest = [grace, *self.tasks.values()]
            for task in rest:
                task.cancel()
            await asyncio.gather(*rest, return_exceptions=True)
