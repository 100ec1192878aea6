# /// script
# requires-python = ">=3.13"
# ///
"""The last worker gives up with immediate=True: join() returns."""

from queue import Queue
from threading import Thread

jobs = Queue()


def worker():
    job = jobs.get()
    jobs.task_done()
    print(job, "done, disk full, giving up")
    jobs.shutdown(immediate=True)  # drops the items and uncounts them


for job in ("a", "b", "c"):
    jobs.put(job)
thread = Thread(target=worker)
thread.start()
jobs.join()
thread.join()
print("nothing left:", jobs.qsize())

# Output:
# a done, disk full, giving up
# nothing left: 0
