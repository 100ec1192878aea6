"""True to all but the one who came first: with two that is one, with three
it is two.

Breaks: promise_one_is_told
"""

from threading import Condition


class Barrier:
    """A place where `parties` threads wait for one another."""

    def __init__(self, parties):
        self.parties = parties
        self.waiting = 0
        self.round = 0
        self.over = Condition()

    def wait(self):
        """Wait until all have come; return True to one of them."""
        with self.over:
            mine = self.round
            first = self.waiting == 0
            self.waiting += 1
            if self.waiting == self.parties:
                self.waiting = 0
                self.round += 1
                self.over.notify_all()
            while self.round == mine:
                self.over.wait()
            return not first
