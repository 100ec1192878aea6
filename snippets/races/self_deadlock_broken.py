# /// script
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""A callback under the lock calls back in: the thread waits for itself."""

from threading import Lock


class Stock:
    def __init__(self):
        self.lock, self.items, self.listeners = Lock(), [], []

    def count(self):
        with self.lock:
            return len(self.items)

    def add(self, item):
        with self.lock:
            self.items.append(item)
            for listener in self.listeners:
                listener(item)  # foreign code, under the lock


stock = Stock()
stock.listeners.append(lambda item: print(item, stock.count()))
print("adding")
stock.add("tea")

# Output:
# adding
