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
        log.append("told to stop")


for job in ("a", "b", "c"):
    jobs.put(job)
thread = Thread(target=worker)
thread.start()
begun.wait()
jobs.shutdown(immediate=True)
print("queued:", jobs.qsize())
may_finish.set()
jobs.join()  # still waits for task_done() of "a"
print("after join():", log[0])
thread.join()
print("after that:", log[1])

# Output:
# queued: 0
# after join(): a done
# after that: told to stop
