"""It takes the newest item: a stack, and the first may never come out.

Breaks: promise_first_in_first_out
"""

from collections import deque
from threading import Condition, Lock


class Buffer:
    """Holds at most `size` items."""

    def __init__(self, size):
        self.size = size
        self.items = deque()
        lock = Lock()
        self.room = Condition(lock)
        self.item = Condition(lock)

    def put(self, item):
        """Add an item; wait while the buffer is full."""
        with self.room:
            while len(self.items) == self.size:
                self.room.wait()
            self.items.append(item)
            self.item.notify()

    def get(self):
        """Take the oldest item; wait while the buffer is empty."""
        with self.item:
            while not self.items:
                self.item.wait()
            item = self.items.pop()
            self.room.notify()
            return item
