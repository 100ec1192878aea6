"""Trying, waiting for a while, and releasing what is not held."""

import threading

lock = threading.Lock()

print("free:", lock.acquire(blocking=False))
print("held:", lock.acquire(blocking=False), lock.acquire(timeout=0.01))

# A Lock has no owner: any thread may release it.
thread = threading.Thread(target=lock.release)
thread.start()
thread.join()
print("locked:", lock.locked())

try:
    lock.release()
except RuntimeError as error:
    print("RuntimeError:", error)

try:
    lock.acquire(timeout=threading.TIMEOUT_MAX * 2)
except OverflowError:
    print("OverflowError: more than TIMEOUT_MAX")

# Output:
# free: True
# held: False False
# locked: False
# RuntimeError: release unlocked lock
# OverflowError: more than TIMEOUT_MAX
