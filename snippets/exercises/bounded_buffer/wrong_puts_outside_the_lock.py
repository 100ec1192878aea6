"""It looks for room under the lock and puts the item in after it: two who
see the same room both fill it.

Breaks: promise_put_waits_while_full
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
        with self.item:
            self.item.notify()

    def get(self):
        """Take the oldest item; wait while the buffer is empty."""
        with self.item:
            while not self.items:
                self.item.wait()
            item = self.items.popleft()
            self.room.notify()
            return item
