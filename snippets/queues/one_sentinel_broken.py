# /// script
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""One sentinel for two workers: one of them waits for ever."""

from queue import Queue
from threading import Thread

STOP = object()
jobs = Queue()


def worker():
    for job in iter(jobs.get, STOP):
        print("job", job)


workers = [Thread(target=worker) for _ in range(2)]
for each in workers:
    each.start()
jobs.put(1)
jobs.put(STOP)
for each in workers:
    each.join()
print("all stopped, left behind:", jobs.qsize(), "sentinel")

# Output:
# job 1
