"""An RLock belongs to a thread and is free after the last release."""

import threading
from concurrent.futures import ThreadPoolExecutor

lock = threading.RLock()
with ThreadPoolExecutor(max_workers=1) as other:  # another thread
    lock.acquire()
    lock.acquire()
    try:
        other.submit(lock.release).result()
    except RuntimeError as error:
        print("another thread releases it: RuntimeError:", error)

    for releases in (1, 2):
        lock.release()
        got = other.submit(lock.acquire, blocking=False).result()
        print(
            f"after release {releases}: {'free' if got else 'still held'}"
        )
    other.submit(lock.release).result()

# Output:
# another thread releases it: RuntimeError: cannot release un-acquired lock
# after release 1: still held
# after release 2: free
