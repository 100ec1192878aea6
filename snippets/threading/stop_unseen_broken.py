# /// script
# [tool.snippet]
# hangs = true
# timeout = 1
# ///
"""A thread that is blocked never looks at its stop flag."""

import queue
import threading

stop, flag_read = threading.Event(), threading.Event()
jobs = queue.Queue()


def worker():
    while not stop.is_set():
        flag_read.set()
        job = jobs.get()  # blocks for as long as the queue is empty
        print("worker did:", job)


thread = threading.Thread(target=worker)
thread.start()
flag_read.wait(timeout=5)
stop.set()
print("main: stop is set")
thread.join()  # for ever

# Output:
# main: stop is set
