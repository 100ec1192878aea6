"""The lock is held while the value is made, and given back however that
ends.
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
        with self.lock:
            if not self.done:
                self.value = self.make()
                self.done = True
            return self.value
