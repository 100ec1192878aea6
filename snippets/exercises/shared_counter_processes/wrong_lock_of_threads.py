"""Its lock is one of threads: under fork each process has its own, else it
cannot travel.

Breaks: promise_every_start_method_does
"""

from threading import Lock


class Counter:
    """A number from 0 on that the processes of one context share."""

    def __init__(self, context):
        self.number = context.Value("q", 0)
        self.lock = Lock()

    def add(self, number):
        """Add to it; any process may, at any time."""
        with self.lock:
            self.number.value += number

    def total(self):
        """Return what it is now."""
        return self.number.value
