"""It gives the lock back by hand: after a failure nobody does, and the
next one waits for ever.

Breaks: promise_a_failure_is_not_kept
"""

from threading import Lock


class Once:
    """Calls a function once and keeps its result."""

    def __init__(self, make):
        self.make = make
        self.lock = Lock()
        self.done = False
        self.value = None

    def get(self):
        """Return the value; make it if nobody has."""
        self.lock.acquire()
        if not self.done:
            self.value = self.make()
            self.done = True
        self.lock.release()
        return self.value
