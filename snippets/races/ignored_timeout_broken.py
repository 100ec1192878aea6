# /// script
# [tool.snippet]
# raises = "RuntimeError"
# ///
"""The answer of acquire() is ignored: the lock of another is released."""

from threading import Lock, Thread

lock = Lock()


def worker():
    lock.acquire(timeout=0.05)  # returns False
    print("in, lock held:", lock.locked())
    lock.release()


with lock:
    thread = Thread(target=worker)
    thread.start()
    thread.join()
worker()

# Output:
# in, lock held: True

# Error:
# RuntimeError: release unlocked lock
