"""An exception between acquire and release leaves the lock held."""

import threading

lock = threading.Lock()
stock = {"tea": 3}


def take(name):
    lock.acquire()
    stock[name] -= 1  # raises where there is no such name
    lock.release()


try:
    take("milk")
except KeyError:
    print("take failed; the lock is", "held" if lock.locked() else "free")

# Output:
# take failed; the lock is held
