"""An item on the queue wakes the thread, and it sees the event."""

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
jobs.put(None)  # wakes whoever waits for a job
thread.join()

# Output:
# main: stop is set
# worker: stopping
