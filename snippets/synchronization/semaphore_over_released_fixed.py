"""A BoundedSemaphore refuses to rise above the number it began with."""

import threading

slots = threading.BoundedSemaphore(1)
slots.acquire()
slots.release()
try:
    slots.release()  # a mistake
except ValueError as error:
    print("ValueError:", error)

let_in = [slots.acquire(blocking=False) for _ in range(3)]
print("let in at once:", let_in.count(True))

# Output:
# ValueError: Semaphore released too many times
# let in at once: 1
