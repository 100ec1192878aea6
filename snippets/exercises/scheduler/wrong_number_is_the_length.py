"""The number between time and job is the length of the heap, and that goes
down again: two jobs get the same one, and the heap compares functions.

Breaks: promise_same_time_first_added
"""

from heapq import heappop, heappush
from threading import Condition


class Scheduler:
    """Calls jobs at their times, in the thread that calls `run`."""

    def __init__(self, clock):
        self.clock = clock
        self.failed = []  # what jobs have raised
        self.jobs = []
        self.stopped = False
        self.changed = Condition()

    def at(self, when, job):
        """Have a job called at a time."""
        with self.changed:
            heappush(self.jobs, (when, len(self.jobs), job))
            self.changed.notify()

    def run(self):
        """Call jobs when they are due, until `stop` is called."""
        while (job := self._next()) is not None:
            try:
                job()
            except Exception as error:
                self.failed.append(error)

    def _next(self):
        with self.changed:
            while not self.stopped:
                when = self.jobs[0][0] if self.jobs else None
                if when is not None and when <= self.clock.now():
                    return heappop(self.jobs)[-1]
                self.clock.wait(self.changed, when)
            return None

    def stop(self):
        """End `run`, now or later."""
        with self.changed:
            self.stopped = True
            self.changed.notify()
