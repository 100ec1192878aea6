# /// script
# requires-python = ">=3.14"
# ///
"""RLock and Condition can be asked whether they are held."""

import threading

lock = threading.RLock()
changed = threading.Condition()
print(lock.locked(), changed.locked())
with lock, changed:
    print(lock.locked(), changed.locked())

# Output:
# False False
# True True
