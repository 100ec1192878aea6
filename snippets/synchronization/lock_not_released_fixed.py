"""The with statement releases the lock when the block raises."""

import threading

# --8<-- [start:pattern]
lock = threading.Lock()
stock = {"tea": 3}


def take(name):
    # --8<-- [start:cure]
    with lock:
        # --8<-- [end:cure]
        stock[name] -= 1  # raises where there is no such name


# --8<-- [end:pattern]
try:
    take("milk")
except KeyError:
    print("take failed; the lock is", "held" if lock.locked() else "free")

# Output:
# take failed; the lock is free
