# /// script
# [tool.snippet]
# raises = "RuntimeError"
# ///
"""The answer of acquire() is ignored: the lock of another is released."""

from threading import Lock, Thread

lock = Lock()


def worker():
    lock.acquire(timeout=0.05)  # returns False
    print("in, although the lock is held:", lock.locked())
    lock.release()  # releases the lock of the main thread


with lock:
    thread = Thread(target=worker)
    thread.start()
    thread.join()

# Output:
# in, although the lock is held: True

# Error:
# RuntimeError: release unlocked lock
