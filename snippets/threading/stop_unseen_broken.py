# /// script
# [tool.snippet]
# hangs = true
# timeout = 1
# ///
"""A thread that blocks on its queue does not look at its stop event."""

import queue
import threading

stop, about_to_wait = threading.Event(), threading.Event()
jobs = queue.Queue()


def worker():
    while not stop.is_set():
        about_to_wait.set()
        jobs.get()  # blocks for as long as the queue is empty
    print("worker: stopping")


thread = threading.Thread(target=worker)
thread.start()
about_to_wait.wait(timeout=5)
stop.set()
print("main: stop is set")
thread.join()

# Output:
# main: stop is set
