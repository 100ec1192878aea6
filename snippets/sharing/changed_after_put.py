# /// script
# [tool.snippet]
# instead = "queue.put(Order(order.items))"
# ///
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
# --8<-- [start:cure]
queue.put(Order(order.items.copy()))
# --8<-- [end:cure]
order.items.append("cake")
changed.set()
print("put itself:", queue.get().items)
print("put a copy:", queue.get().items)

# Output:
# put itself: ['tea', 'cake']
# put a copy: ['tea']
