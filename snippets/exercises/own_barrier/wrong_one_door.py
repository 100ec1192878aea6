"""One semaphore for every round: a quick one comes again and takes the
permit that was meant for a slow one.

Breaks: promise_round_after_round
"""

from threading import Lock, Semaphore


class Barrier:
    """A place where `parties` threads wait for one another."""

    def __init__(self, parties):
        self.parties = parties
        self.waiting = 0
        self.lock = Lock()
        self.door = Semaphore(0)

    def wait(self):
        """Wait until all have come; return True to one of them."""
        with self.lock:
            self.waiting += 1
            last = self.waiting == self.parties
            if last:
                self.waiting = 0
                self.door.release(self.parties - 1)
        if not last:
            self.door.acquire()
        return last
