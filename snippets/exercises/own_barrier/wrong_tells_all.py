"""It asks who was the last when all are there: then it is true for each.

Breaks: promise_one_is_told
"""

from threading import Condition


class Barrier:
    """A place where `parties` threads wait for one another."""

    def __init__(self, parties):
        self.parties = parties
        self.come = 0
        self.full = Condition()

    def wait(self):
        """Wait until all have come; return True to one of them."""
        with self.full:
            mine = self.come // self.parties
            self.come += 1
            self.full.notify_all()
            while self.come // self.parties == mine:
                self.full.wait()
            return self.come % self.parties == 0
