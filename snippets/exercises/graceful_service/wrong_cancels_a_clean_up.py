"""It waits for those who clean up with gather: whoever cancels stop then
cancels them once more, in the middle of it.

Breaks: promise_a_clean_up_is_not_cut_off
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
            return [job for t, job in self.jobs.items() if not t.done()]
        finally:
            rest = [grace, *self.jobs]
            for task in rest:
                task.cancel()
            await asyncio.gather(*rest, return_exceptions=True)
