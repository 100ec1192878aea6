# /// script
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""Two workers see one item; the one that comes second waits for ever."""

from queue import Queue
from threading import Barrier, Thread

jobs = Queue()
jobs.put("the only job")
both_have_looked = Barrier(2)


def worker():
    if not jobs.empty():
        both_have_looked.wait()  # the moment between look and take
        print("took", jobs.get())


workers = [Thread(target=worker) for _ in range(2)]
for each in workers:
    each.start()
for each in workers:
    each.join()
print("both have ended")

# Output:
# took the only job
