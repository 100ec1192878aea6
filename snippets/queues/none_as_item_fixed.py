"""An object of its own as the sentinel can be mistaken for nothing."""

from queue import Queue
from threading import Thread

STOP = object()
rows, seen = Queue(), []


def worker():
    while (row := rows.get()) is not STOP:
        seen.append(row)


thread = Thread(target=worker)
thread.start()
for row in ("ann", None, "bob"):
    rows.put(row)
rows.put(STOP)
thread.join()
print(seen)

# Output:
# ['ann', None, 'bob']
