"""The same three items come out of each kind of queue in its own order."""

from queue import LifoQueue, PriorityQueue, Queue, SimpleQueue

for kind in (Queue, LifoQueue, PriorityQueue, SimpleQueue):
    waiting = kind()
    for item in (2, 3, 1):
        waiting.put(item)
    order = [waiting.get() for _ in range(3)]
    has_join = "join()" if hasattr(kind, "join") else "no join()"
    print(f"{kind.__name__:13} {order}  {has_join}")

# Output:
# Queue         [2, 3, 1]  join()
# LifoQueue     [1, 3, 2]  join()
# PriorityQueue [1, 2, 3]  join()
# SimpleQueue   [2, 3, 1]  no join()
