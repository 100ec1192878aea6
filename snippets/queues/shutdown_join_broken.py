# /// script
# requires-python = ">=3.13"
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""The last worker gives up with shutdown(): join() waits for the rest."""

from queue import Queue
from threading import Thread

jobs = Queue()


def worker():
    job = jobs.get()
    jobs.task_done()
    print(job, "done, disk full, giving up")
    jobs.shutdown()  # keeps the queued items, and nobody takes them


for job in ("a", "b", "c"):
    jobs.put(job)
Thread(target=worker).start()
jobs.join()
print("nothing to wait for:", jobs.qsize(), "jobs")

# Output:
# a done, disk full, giving up
