"""The first one to go gets True, and that is noted and never taken back:
from the second round on, nobody saves the picture.

Breaks: promise_one_is_told
"""

from threading import Condition


class Barrier:
    """A place where `parties` threads wait for one another."""

    def __init__(self, parties):
        self.parties = parties
        self.waiting = 0
        self.round = 0
        self.told = False
        self.over = Condition()

    def wait(self):
        """Wait until all have come; return True to one of them."""
        with self.over:
            mine = self.round
            self.waiting += 1
            if self.waiting == self.parties:
                self.waiting = 0
                self.round += 1
                self.over.notify_all()
            while self.round == mine:
                self.over.wait()
            first = not self.told
            self.told = True
            return first
