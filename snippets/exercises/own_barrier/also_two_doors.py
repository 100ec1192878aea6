"""Two semaphores: a door in, which opens when all have come, and one out,
which opens when all have gone through the first.
"""

from threading import Lock, Semaphore


class Barrier:
    """A place where `parties` threads wait for one another."""

    def __init__(self, parties):
        self.parties = parties
        self.inside = 0
        self.lock = Lock()
        self.way_in = Semaphore(0)
        self.way_out = Semaphore(0)

    def wait(self):
        """Wait until all have come; return True to one of them."""
        with self.lock:
            self.inside += 1
            last = self.inside == self.parties
            if last:
                self.way_in.release(self.parties)
        self.way_in.acquire()
        with self.lock:
            self.inside -= 1
            if self.inside == 0:
                self.way_out.release(self.parties)
        self.way_out.acquire()
        return last
