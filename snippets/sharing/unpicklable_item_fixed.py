"""SimpleQueue pickles in the caller, so the caller gets the error."""

import threading
from multiprocessing import SimpleQueue

tasks = SimpleQueue()
try:
    tasks.put(threading.Lock())
    print("put() returned")
except TypeError as error:
    print("put() raised:", error)
tasks.put("plain data")
print("first to arrive:", tasks.get())
tasks.close()

# Output:
# put() raised: cannot pickle '_thread.lock' object
# first to arrive: plain data
