"""A Queue pickles in a thread of its own: later changes may get in."""

import threading
from multiprocessing import Queue

changed = threading.Event()


class Order:
    def __init__(self, items):
        self.items = items

    def __reduce__(self):  # makes sure that the change comes first
        changed.wait()
        return Order, (self.items,)


queue = Queue()
order = Order(["tea"])
queue.put(order)
order.items.append("cake")
changed.set()
print(queue.get().items)

# Output:
# ['tea', 'cake']
