# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# unheard = "newer Pythons warn of what its twin shows"
# ///
"""A spawned child imports the module anew and has a lock of its own."""

import multiprocessing
import threading
import warnings

lock = threading.Lock()
held, done = threading.Event(), threading.Event()


def hold():
    with lock:
        held.set()
        done.wait(timeout=60)


def child(answers):
    got = lock.acquire(timeout=0.5)  # without timeout: for ever
    answers.put(
        "got the lock" if got else "the lock is held, by nobody here"
    )


if __name__ == "__main__":
    # --8<-- [start:scaffold]
    # Python 3.12 and later warn of just this.
    warnings.simplefilter("ignore", DeprecationWarning)
    # --8<-- [end:scaffold]
    threading.Thread(target=hold).start()
    held.wait(timeout=5)
    context = multiprocessing.get_context("spawn")
    answers = context.SimpleQueue()
    process = context.Process(target=child, args=(answers,))
    process.start()
    process.join()
    done.set()
    print("child:", answers.get())

# Output:
# child: got the lock
