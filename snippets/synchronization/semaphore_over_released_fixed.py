"""A BoundedSemaphore refuses to be released too often."""

import threading

slots = threading.BoundedSemaphore(1)
slots.acquire()
slots.release()
try:
    slots.release()
except ValueError as error:
    print("ValueError:", error)

# Output:
# ValueError: Semaphore released too many times
