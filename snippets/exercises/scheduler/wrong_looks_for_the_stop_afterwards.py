"""It asks whether it is stopped when a job has returned, and when it would
wait: stopped before it begins, it calls what is overdue all the same.

Breaks: promise_stop_ends_it
"""

from heapq import heappop, heappush
from itertools import count
from threading import Condition


class Scheduler:
    """Calls jobs at their times, in the thread that calls `run`."""

    def __init__(self, clock):
        self.clock = clock
        self.failed = []  # what jobs have raised
        self.jobs = []
        self.numbers = count()
        self.stopped = False
        self.changed = Condition()

    def at(self, when, job):
        """Have a job called at a time."""
        with self.changed:
            heappush(self.jobs, (when, next(self.numbers), job))
            self.changed.notify()

    def run(self):
        """Call jobs when they are due, until `stop` is called."""
        while (job := self._next()) is not None:
            try:
                job()
            except Exception as error:
                self.failed.append(error)
            if self.stopped:
                return

    def _next(self):
        with self.changed:
            while True:
                when = self.jobs[0][0] if self.jobs else None
                if when is not None and when <= self.clock.now():
                    return heappop(self.jobs)[-1]
                if self.stopped:
                    return None
                self.clock.wait(self.changed, when)

    def stop(self):
        """End `run`, now or later."""
        with self.changed:
            self.stopped = True
            self.changed.notify()
