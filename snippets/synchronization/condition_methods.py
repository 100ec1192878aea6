"""Two conditions may share a lock, which must be held to wait or notify."""

import threading

lock = threading.Lock()
not_empty = threading.Condition(lock)
not_full = threading.Condition(lock)

with not_empty:
    print("the shared lock is", "held" if lock.locked() else "free")
    noticed = not_empty.wait(timeout=0.01)
    print("wait:", "notified" if noticed else "timed out")
    true = not_empty.wait_for(lambda: False, timeout=0.01)
    print("wait_for:", "true" if true else "timed out")

try:
    not_full.notify()
except RuntimeError as error:
    print("RuntimeError:", error)

# Output:
# the shared lock is held
# wait: timed out
# wait_for: timed out
# RuntimeError: cannot notify on un-acquired lock
