"""One release too many, and a semaphore of one lets two in."""

import threading

slots = threading.Semaphore(1)
slots.acquire()
slots.release()
try:
    slots.release()  # a mistake
except ValueError as error:
    print("ValueError:", error)

let_in = [slots.acquire(blocking=False) for _ in range(3)]
print("let in at once:", let_in.count(True))

# Output:
# let in at once: 2
