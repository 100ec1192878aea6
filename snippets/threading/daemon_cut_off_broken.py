"""A daemon thread is cut off at exit; its finally block does not run."""

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
print("main: leaving")

# Output:
# main: leaving
