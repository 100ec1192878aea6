"""Each waits until the count is full and counts itself out as it goes: a
slow one that looks after that finds it no longer full, and waits on.

Breaks: promise_all_go_on, promise_round_after_round
"""

from threading import Condition


class Barrier:
    """A place where `parties` threads wait for one another."""

    def __init__(self, parties):
        self.parties = parties
        self.waiting = 0
        self.full = Condition()

    def wait(self):
        """Wait until all have come; return True to one of them."""
        with self.full:
            self.waiting += 1
            last = self.waiting == self.parties
            if last:
                self.full.notify_all()
            while self.waiting < self.parties:
                self.full.wait()
        with self.full:
            self.waiting -= 1
        return last
