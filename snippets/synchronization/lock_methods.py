"""Trying, waiting for a while, and releasing what is not held."""

import threading

lock = threading.Lock()


def said(got):
    return "got it" if got else "did not get it"


print("try it while it is free:", said(lock.acquire(blocking=False)))
print("try it while it is held:", said(lock.acquire(blocking=False)))
print("wait for 10 ms:", said(lock.acquire(timeout=0.01)))

thread = threading.Thread(target=lock.release)  # it has no owner
thread.start()
thread.join()
print("another thread released it:", "held" if lock.locked() else "free")

try:
    lock.release()
except RuntimeError as error:
    print("RuntimeError:", error)

# Output:
# try it while it is free: got it
# try it while it is held: did not get it
# wait for 10 ms: did not get it
# another thread released it: free
# RuntimeError: release unlocked lock
