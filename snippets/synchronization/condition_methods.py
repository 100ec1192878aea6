"""A condition is a lock with a waiting room."""

import threading

lock = threading.Lock()
not_empty = threading.Condition(lock)
not_full = threading.Condition(lock)  # two rooms may share one lock

not_empty.acquire()
print("the shared lock is held:", lock.locked())
print("timed out:", not_empty.wait(timeout=0.01))
print("never true:", not_empty.wait_for(lambda: False, timeout=0.01))
not_empty.release()

try:
    not_full.notify()
except RuntimeError as error:
    print("RuntimeError:", error)

# Output:
# the shared lock is held: True
# timed out: False
# never true: False
# RuntimeError: cannot notify on un-acquired lock
