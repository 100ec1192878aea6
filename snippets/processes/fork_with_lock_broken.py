# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""fork() copies a lock that another thread holds, but not that thread."""

import multiprocessing
import threading
import warnings

lock = threading.Lock()
held, release = threading.Event(), threading.Event()


def holder():
    with lock:
        held.set()
        release.wait()


def worker(answers):
    answers.send("child: waiting for the lock")
    with lock:  # a copy; the thread that would release it is not here
        answers.send("child: never sent")


if __name__ == "__main__":
    # Since 3.12 a warning says so; go on to see what happens.
    warnings.simplefilter("ignore", DeprecationWarning)
    thread = threading.Thread(target=holder)
    thread.start()
    held.wait()
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=worker, args=(sender,))
    process.start()
    print(receiver.recv())
    release.set()  # frees the parent's lock only
    thread.join()
    print("parent: lock is free:", not lock.locked())
    print("parent: child has answered:", receiver.poll(timeout=0.5))
    process.kill()
    process.join()

# Output:
# child: waiting for the lock
# parent: lock is free: True
# parent: child has answered: False
