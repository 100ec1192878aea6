"""A thread that is told to stop, and joined, cleans up."""

import threading

working, stop = threading.Event(), threading.Event()


def worker():
    try:
        working.set()
        stop.wait()  # work would go on in steps here
    finally:
        print("worker: file closed")


thread = threading.Thread(target=worker)
thread.start()
working.wait(timeout=5)
stop.set()
thread.join()
print("main: leaving")

# Output:
# worker: file closed
# main: leaving
