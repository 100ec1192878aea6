# /// script
# requires-python = ">=3.14"
# ///
"""RLock and Condition can be asked whether they are held."""

import threading

for guard in (threading.RLock(), threading.Condition()):
    before = guard.locked()
    with guard:
        during = guard.locked()
    print(
        f"{type(guard).__name__}: locked before {before}, inside {during}"
    )

# Output:
# RLock: locked before False, inside True
# Condition: locked before False, inside True
