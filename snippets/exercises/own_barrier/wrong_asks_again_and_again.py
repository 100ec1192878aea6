"""It looks at the count again and again: cores are busy with waiting.

Breaks: promise_nobody_goes_on_alone
"""

from threading import Lock


class Barrier:
    """A place where `parties` threads wait for one another."""

    def __init__(self, parties):
        self.parties = parties
        self.come = 0
        self.lock = Lock()

    def wait(self):
        """Wait until all have come; return True to one of them."""
        with self.lock:
            mine = self.come // self.parties
            self.come += 1
            last = self.come % self.parties == 0
        while self.come // self.parties == mine:
            pass
        return last
