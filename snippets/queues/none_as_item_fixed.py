"""An object of its own as the sentinel: None is a job like others."""

from queue import Queue
from threading import Thread

STOP = object()
rows = Queue()
seen = []


def worker():
    while (row := rows.get()) is not STOP:
        seen.append(row)


thread = Thread(target=worker)
thread.start()
for row in ("ann", None, "bob"):  # None: a row without a name
    rows.put(row)
rows.put(STOP)
thread.join()
print(seen)

# Output:
# ['ann', None, 'bob']
