"""It counts without a lock: two come at the same time, one is not counted,
and all wait for ever.

Breaks: promise_all_go_on
"""

from threading import Event


class Barrier:
    """A place where `parties` threads wait for one another."""

    def __init__(self, parties):
        self.parties = parties
        self.waiting = 0
        self.over = Event()

    def wait(self):
        """Wait until all have come; return True to one of them."""
        over = self.over
        self.waiting += 1
        if self.waiting == self.parties:
            self.waiting = 0
            self.over = Event()
            over.set()
            return True
        over.wait()
        return False
