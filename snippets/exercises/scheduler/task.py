"""Build a scheduler: one thread that calls jobs at their times, sleeps in
between, and wakes up when a job is added that is due earlier.

A shop sends reminders, each at its own time, and new ones come in while it
waits. Write `Scheduler(clock)` with `threading` and `heapq`, if you like;
`sched` and `Timer` are not for today. `at(when, job)` may be called from
any thread, also by a job, and returns at once, even while a job runs. A
job is a function without arguments. `run()` calls each job when it is
`when` or later, one after another: first what is due first, and of jobs
with the same time first what was added first. If a job raises an
`Exception`, that goes into the list `failed`, and the next jobs run.

`stop()`, from any thread or from a job, ends `run`: it returns as soon as
the job that runs has returned, and calls no other. A `run` that begins
after `stop` returns at once.

The clock is handed in, so that nobody has to wait in a test: `clock.now()`
tells the time, and `clock.wait(condition, when)` is `condition.wait()`
that also returns when it is `when`; with None for `when` it waits for a
`notify` alone. As for `condition.wait()`, you must hold the condition.
Wait in no other way.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


class Scheduler:
    """Calls jobs at their times, in the thread that calls `run`."""

    def __init__(self, clock):
        self.clock = clock
        self.failed = []  # what jobs have raised

    def at(self, when, job):
        """Have a job called at a time."""
        raise NotImplementedError

    def run(self):
        """Call jobs when they are due, until `stop` is called."""
        raise NotImplementedError

    def stop(self):
        """End `run`, now or later."""
        raise NotImplementedError
