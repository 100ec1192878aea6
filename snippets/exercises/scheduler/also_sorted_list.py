"""A list that is sorted when a job is added: sort leaves those of the
same time in their order.
"""

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
            self.jobs.append((when, job))
            self.jobs.sort(key=lambda pair: pair[0])
            self.changed.notify_all()

    def run(self):
        """Call jobs when they are due, until `stop` is called."""
        while (job := self._take()) is not None:
            try:
                job()
            except Exception as error:
                self.failed.append(error)

    def _take(self):
        with self.changed:
            while not self.stopped:
                if not self.jobs:
                    self.clock.wait(self.changed, None)
                elif self.jobs[0][0] > self.clock.now():
                    self.clock.wait(self.changed, self.jobs[0][0])
                else:
                    return self.jobs.pop(0)[1]
            return None

    def stop(self):
        """End `run`, now or later."""
        with self.changed:
            self.stopped = True
            self.changed.notify_all()
