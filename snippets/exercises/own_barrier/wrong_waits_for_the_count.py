"""It waits until the count is full, and the last one sets it back: who is
woken finds it at zero and waits for ever.

Breaks: promise_all_go_on
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
            if self.waiting == self.parties:
                self.full.notify_all()
                self.waiting = 0
                return True
            while self.waiting < self.parties:
                self.full.wait()
            return False
