"""Entries that compare by time, then by number, and not by job. Each round
takes one that is due, calls it, and looks again.
"""

import heapq
from dataclasses import dataclass, field
from threading import Condition
from typing import Any


@dataclass(order=True)
class Entry:
    """A job, by time and then by number."""

    when: float
    number: int
    job: Any = field(compare=False)


class Scheduler:
    """Calls jobs at their times, in the thread that calls `run`."""

    def __init__(self, clock):
        self.clock = clock
        self.failed = []  # what jobs have raised
        self.heap = []
        self.added = 0
        self.stopped = False
        self.changed = Condition()

    def at(self, when, job):
        """Have a job called at a time."""
        with self.changed:
            self.added += 1
            heapq.heappush(self.heap, Entry(when, self.added, job))
            self.changed.notify()

    def _due(self):
        return bool(self.heap) and self.heap[0].when <= self.clock.now()

    def run(self):
        """Call jobs when they are due, until `stop` is called."""
        while True:
            with self.changed:
                while not self._due() and not self.stopped:
                    when = self.heap[0].when if self.heap else None
                    self.clock.wait(self.changed, when)
                if self.stopped:
                    return
                entry = heapq.heappop(self.heap)
            try:
                entry.job()
            except Exception as error:
                self.failed.append(error)

    def stop(self):
        """End `run`, now or later."""
        with self.changed:
            self.stopped = True
            self.changed.notify()
