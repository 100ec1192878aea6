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
Thread(target=worker).start()
jobs.join()
print("nothing to wait for:", jobs.qsize(), "jobs")

# Output:
# a done, disk full, giving up
# nothing to wait for: 0 jobs
