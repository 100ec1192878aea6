"""What is put is a copy of its own: later changes stay outside."""

import threading
from multiprocessing import Queue

changed = threading.Event()


class Order:
    def __init__(self, items):
        self.items = items

    def __reduce__(self):  # the same delay
        changed.wait()
        return Order, (self.items,)


queue = Queue()
order = Order(["tea"])
queue.put(Order(order.items.copy()))
order.items.append("cake")
changed.set()
print(queue.get().items)

# Output:
# ['tea']
