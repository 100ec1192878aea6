"""None as the sentinel where None can be a job: the rest is lost."""

from queue import Queue
from threading import Thread

STOP = None
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
# ['ann']
