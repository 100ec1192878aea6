"""The last one wakes one other: with three, the third waits for ever.

Breaks: promise_all_go_on
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
            self.waiting += 1
            if self.waiting == self.parties:
                self.waiting = 0
                self.round += 1
                self.over.notify()
                return True
            while self.round == mine:
                self.over.wait()
            return False
