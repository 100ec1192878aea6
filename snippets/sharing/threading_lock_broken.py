"""A lock of the threading module cannot be sent to a process."""

import threading
from multiprocessing import get_context


def worker(lock):
    with lock:
        print("never printed")


if __name__ == "__main__":
    context = get_context("spawn")
    process = context.Process(target=worker, args=(threading.Lock(),))
    try:
        process.start()
    except TypeError as error:
        print("TypeError:", error)

# Output:
# TypeError: cannot pickle '_thread.lock' object
