"""An exception between acquire and release leaves the lock held."""

import threading

lock = threading.Lock()


def update(text):
    lock.acquire()
    number = int(text)  # may raise
    lock.release()
    return number


try:
    update("twelve")
except ValueError:
    print("update failed; lock still held:", lock.locked())

# Output:
# update failed; lock still held: True
