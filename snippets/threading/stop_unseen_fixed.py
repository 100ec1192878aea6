"""The request to stop travels the way the thread is waiting."""

import queue
import threading

STOP = object()
jobs = queue.Queue()


def worker():
    while (job := jobs.get()) is not STOP:
        print("worker did:", job)
    print("worker: stopping")


thread = threading.Thread(target=worker)
thread.start()
jobs.put("one job")
jobs.put(STOP)
thread.join()

# Output:
# worker did: one job
# worker: stopping
