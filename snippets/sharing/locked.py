# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# platforms = ["linux", "win32"]
# ///
"""Since 3.14 process locks tell whether they are locked."""

from multiprocessing import BoundedSemaphore, Lock, RLock, Semaphore

lock, rlock = Lock(), RLock()
seats, gate = Semaphore(2), BoundedSemaphore(1)
with lock, rlock, seats, gate:
    print("Lock", lock.locked(), "RLock", rlock.locked())
    print("Semaphore", seats.locked(), seats.get_value(), "left")
    print("BoundedSemaphore", gate.locked())
print("after:", lock.locked(), rlock.locked(), gate.locked())
try:
    gate.release()
except ValueError as error:
    print("ValueError:", error)

# Output:
# Lock True RLock True
# Semaphore False 1 left
# BoundedSemaphore True
# after: False False False
# ValueError: semaphore or lock released too many times
