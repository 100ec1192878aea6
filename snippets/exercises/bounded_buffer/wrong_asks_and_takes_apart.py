"""It asks under the lock and takes after it: another thread comes between.

Breaks: promise_each_item_comes_out_once
"""

from threading import Condition


class Buffer:
    """Holds at most `size` items."""

    def __init__(self, size):
        self.size = size
        self.items = []
        self.changed = Condition()

    def put(self, item):
        """Add an item; wait while the buffer is full."""
        with self.changed:
            while len(self.items) == self.size:
                self.changed.wait()
            self.items.append(item)
            self.changed.notify_all()

    def get(self):
        """Take the oldest item; wait while the buffer is empty."""
        with self.changed:
            while not self.items:
                self.changed.wait()
            item = self.items[0]
        with self.changed:
            self.items = self.items[1:]
            self.changed.notify_all()
        return item
