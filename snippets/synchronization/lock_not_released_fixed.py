"""The with statement releases the lock when the block raises."""

import threading

lock = threading.Lock()


def update(text):
    with lock:
        return int(text)


try:
    update("twelve")
except ValueError:
    print("update failed; lock still held:", lock.locked())

# Output:
# update failed; lock still held: False
