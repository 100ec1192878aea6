"""It wakes one if the buffer was empty, or full: two wait for an item, two
items come in a row, and the second one to wait is forgotten.

Breaks: promise_whoever_can_go_on_is_woken
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
            if len(self.items) == 1:
                self.item.notify()

    def get(self):
        """Take the oldest item; wait while the buffer is empty."""
        with self.item:
            while not self.items:
                self.item.wait()
            item = self.items.popleft()
            if len(self.items) == self.size - 1:
                self.room.notify()
            return item
