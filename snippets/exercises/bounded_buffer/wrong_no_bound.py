"""It knows its size and does not look at it: a slow consumer lets it grow.

Breaks: promise_put_waits_while_full
"""

from collections import deque
from threading import Condition


class Buffer:
    """Holds at most `size` items."""

    def __init__(self, size):
        self.size = size
        self.items = deque()
        self.changed = Condition()

    def put(self, item):
        """Add an item; wait while the buffer is full."""
        with self.changed:
            self.items.append(item)
            self.changed.notify()

    def get(self):
        """Take the oldest item; wait while the buffer is empty."""
        with self.changed:
            while not self.items:
                self.changed.wait()
            return self.items.popleft()
