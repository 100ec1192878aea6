"""It takes None for: not made yet. A function that returns None is called
each time.

Breaks: promise_none_is_a_value
"""

from threading import Lock


class Once:
    """Calls a function once and keeps its result."""

    def __init__(self, make):
        self.make = make
        self.lock = Lock()
        self.value = None

    def get(self):
        """Return the value; make it if nobody has."""
        with self.lock:
            if self.value is None:
                self.value = self.make()
            return self.value
