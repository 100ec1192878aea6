"""A daemon thread is cut off at exit: its finally never runs."""

import threading

working = threading.Event()


def worker():
    try:
        working.set()
        threading.Event().wait()  # stands for endless work
    finally:
        print("worker: file closed")


threading.Thread(target=worker, daemon=True).start()
working.wait(timeout=5)
print("main: leaving")

# Output:
# main: leaving
