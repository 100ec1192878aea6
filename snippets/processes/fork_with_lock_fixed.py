"""A spawned child imports the program and so has a free lock of its own."""

import multiprocessing
import threading

lock = threading.Lock()
held, release = threading.Event(), threading.Event()


def holder():
    with lock:
        held.set()
        release.wait()


def worker():
    with lock:
        print("child: has the lock")


if __name__ == "__main__":
    thread = threading.Thread(target=holder)
    thread.start()
    held.wait()
    process = multiprocessing.get_context("spawn").Process(target=worker)
    process.start()
    process.join()
    release.set()
    thread.join()

# Output:
# child: has the lock
