"""A thread that is told to stop and joined runs its finally block."""

import threading

working, stop = threading.Event(), threading.Event()


def worker():
    try:
        working.set()
        stop.wait()  # stands for work that goes on
    finally:
        print("worker: file closed")


thread = threading.Thread(target=worker, daemon=True)
thread.start()
working.wait(timeout=5)
stop.set()
thread.join()
print("main: leaving")

# Output:
# worker: file closed
# main: leaving
