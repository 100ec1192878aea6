"""One condition for both, and `notify`: it may wake one who cannot go on.

Breaks: promise_whoever_can_go_on_is_woken
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
            while len(self.items) == self.size:
                self.changed.wait()
            self.items.append(item)
            self.changed.notify()

    def get(self):
        """Take the oldest item; wait while the buffer is empty."""
        with self.changed:
            while not self.items:
                self.changed.wait()
            item = self.items.popleft()
            self.changed.notify()
            return item
