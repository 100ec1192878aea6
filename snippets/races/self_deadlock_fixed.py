"""The callbacks are called after the lock is released."""

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
            listeners = list(self.listeners)
        for listener in listeners:
            listener(item)


stock = Stock()
stock.listeners.append(lambda item: print(item, stock.count()))
print("adding")
stock.add("tea")

# Output:
# adding
# tea 1
