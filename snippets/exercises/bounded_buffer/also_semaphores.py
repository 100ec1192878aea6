"""Two semaphores count: one the free places, one the items."""

from collections import deque
from threading import Semaphore


class Buffer:
    """Holds at most `size` items."""

    def __init__(self, size):
        self.items = deque()
        self.free = Semaphore(size)
        self.used = Semaphore(0)

    def put(self, item):
        """Add an item; wait while the buffer is full."""
        self.free.acquire()
        self.items.append(item)  # a deque does that in one step
        self.used.release()

    def get(self):
        """Take the oldest item; wait while the buffer is empty."""
        self.used.acquire()
        item = self.items.popleft()
        self.free.release()
        return item
