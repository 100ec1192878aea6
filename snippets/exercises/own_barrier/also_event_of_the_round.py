"""Each round has an event of its own, and who comes takes it along."""

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
            over = self.over
            self.waiting += 1
            last = self.waiting == self.parties
            if last:
                self.waiting = 0
                self.over = Event()
        if last:
            over.set()
        else:
            over.wait()
        return last
