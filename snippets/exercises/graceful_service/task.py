"""Build the part of an asyncio service that stops it gracefully: no new
jobs, a time in which the running ones may finish, and then an end.

A server is replaced by its next version while customers wait for their
orders. Write `Service(handle, grace)`. `submit(job)` is a plain function:
it begins `handle(job)`, an async function, in a task of its own, and
returns at once. The same job may come twice. A job that fails ends alone.

`await stop()` stops the service. From then on `submit` raises
`RuntimeError`. All jobs that were submitted before may go on until they
are done, or until `grace()` returns: `grace` is an async function, such as
`lambda: asyncio.sleep(30)`. Then the rest is cancelled. `stop` returns the
list of the jobs that it had to cancel. When it returns, every job has
ended, and those that were cancelled have had the time to clean up. It
waits no longer than it must. If `stop` itself is cancelled, it waits no
more for `grace`: it cancels the jobs at once, and ends when they have
ended. A job is cancelled once: also a `stop` that is cancelled while jobs
clean up, or cancelled twice, lets them finish that.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


class Service:
    """Handles jobs until it is stopped."""

    def __init__(self, handle, grace):
        self.handle = handle
        self.grace = grace

    def submit(self, job):
        """Begin to handle a job; raise RuntimeError after a stop."""
        raise NotImplementedError

    async def stop(self):
        """Stop; return the list of jobs that had to be cancelled."""
        raise NotImplementedError
