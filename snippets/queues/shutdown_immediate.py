# /// script
# requires-python = ">=3.13"
# ///
"""shutdown(immediate=True) throws away what is queued, not work begun."""

from queue import Queue, ShutDown
from threading import Event, Thread

jobs = Queue()
begun, may_finish = Event(), Event()
log = []


def worker():
    try:
        while True:
            job = jobs.get()
            begun.set()
            may_finish.wait()
            log.append(f"{job} done")
            jobs.task_done()
    except ShutDown:
        log.append("worker told to stop")


for job in ("a", "b", "c"):
    jobs.put(job)
thread = Thread(target=worker)
thread.start()
begun.wait()
jobs.shutdown(immediate=True)
log.append(f"{jobs.qsize()} queued")
may_finish.set()
jobs.join()  # still waits for task_done() of "a"
thread.join()
print(*log, sep="\n")

# Output:
# 0 queued
# a done
# worker told to stop
