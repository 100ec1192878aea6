# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""fork copies a lock that another thread holds; nobody will release it."""

import multiprocessing
import threading
import warnings

lock = threading.Lock()
held, done = threading.Event(), threading.Event()


def hold():
    with lock:
        held.set()
        done.wait()


def child(answers):
    answers.put(lock.acquire(timeout=0.2))  # without timeout: for ever


if __name__ == "__main__":
    # Python 3.12 and later warn of just this.
    warnings.simplefilter("ignore", DeprecationWarning)
    threading.Thread(target=hold).start()
    held.wait()
    fork = multiprocessing.get_context("fork")
    answers = fork.SimpleQueue()
    process = fork.Process(target=child, args=(answers,))
    process.start()
    done.set()
    process.join()
    print("child got the lock:", answers.get())

# Output:
# child got the lock: False
