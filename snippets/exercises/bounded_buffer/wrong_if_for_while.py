"""It asks once before it goes on: whoever is woken may find that another
was quicker.

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
            if len(self.items) == self.size:
                self.room.wait()
            self.items.append(item)
            self.item.notify()

    def get(self):
        """Take the oldest item; wait while the buffer is empty."""
        with self.item:
            if not self.items:
                self.item.wait()
            item = self.items.popleft()
            self.room.notify()
            return item
