"""One release too many, and a semaphore of one lets two in."""

import threading

slots = threading.Semaphore(1)
slots.acquire()
slots.release()
slots.release()  # a mistake that nobody notices

first = slots.acquire(blocking=False)
second = slots.acquire(blocking=False)
print("inside at once:", first + second)

# Output:
# inside at once: 2
