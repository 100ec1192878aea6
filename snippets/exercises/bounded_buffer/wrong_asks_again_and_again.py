"""It does not wait but asks again and again: a core is busy with nothing.

Breaks: promise_put_waits_while_full
"""

from collections import deque
from threading import Lock


class Buffer:
    """Holds at most `size` items."""

    def __init__(self, size):
        self.size = size
        self.items = deque()
        self.lock = Lock()

    def put(self, item):
        """Add an item; wait while the buffer is full."""
        while True:
            with self.lock:
                if len(self.items) < self.size:
                    self.items.append(item)
                    return

    def get(self):
        """Take the oldest item; wait while the buffer is empty."""
        while True:
            with self.lock:
                if self.items:
                    return self.items.popleft()
