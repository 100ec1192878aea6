"""None as the sentinel where None can be a job: the rest is lost."""

from queue import Queue
from threading import Thread

rows, seen = Queue(), []


def worker():
    while (row := rows.get()) is not None:
        seen.append(row)


thread = Thread(target=worker)
thread.start()
for row in ("ann", None, "bob"):  # None: a row without a name
    rows.put(row)
rows.put(None)
thread.join()
print(seen)

# Output:
# ['ann']
