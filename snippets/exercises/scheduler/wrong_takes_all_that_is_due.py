"""It takes out all that is due and calls one after another: what a job adds
comes after them, though it is due before them.

Breaks: promise_jobs_are_called_in_their_time
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
        while not self.stopped:
            for job in self._due():
                if self.stopped:
                    return
                try:
                    job()
                except Exception as error:
                    self.failed.append(error)

    def _due(self):
        due = []
        with self.changed:
            while not self.stopped and not due:
                now = self.clock.now()
                while self.jobs and self.jobs[0][0] <= now:
                    due.append(heappop(self.jobs)[-1])
                if not due:
                    when = self.jobs[0][0] if self.jobs else None
                    self.clock.wait(self.changed, when)
        return due

    def stop(self):
        """End `run`, now or later."""
        with self.changed:
            self.stopped = True
            self.changed.notify()
