# /// script
# [tool.snippet]
# raises = "TypeError"
# elsewhere = "the queue's feeder thread"
# ///
"""Queue.put accepts what cannot be pickled; the item is lost."""

import threading
from multiprocessing import Queue

tasks = Queue()
try:
    tasks.put(threading.Lock())
    print("put() returned")
except TypeError as error:
    print("put() raised:", error)
tasks.put("plain data")
print("first to arrive:", tasks.get())
tasks.close()

# Output:
# put() returned
# first to arrive: plain data

# Error:
# TypeError: cannot pickle '_thread.lock' object
