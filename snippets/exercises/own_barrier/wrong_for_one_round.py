"""It waits for an event that stays set: from the second round on, nobody
waits for anybody.

Breaks: promise_round_after_round
"""

from threading import Event, Lock


class Barrier:
    """A place where `parties` threads wait for one another."""

    def __init__(self, parties):
        self.parties = parties
        self.waiting = 0
        self.over = Event()
        self.lock = Lock()

    def wait(self):
        """Wait until all have come; return True to one of them."""
        with self.lock:
            self.waiting += 1
            last = self.waiting % self.parties == 0
        if last:
            self.over.set()
        self.over.wait()
        return last
