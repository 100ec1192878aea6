# /// script
# [tool.snippet]
# raises = "TypeError"
# ///
"""Queue.put accepts what cannot be pickled; the item is lost."""

import queue
import threading
from multiprocessing import Queue

tasks = Queue()
tasks.put(threading.Lock())
print("put() returned")
try:
    tasks.get(timeout=0.5)
except queue.Empty:
    print("nothing arrived")

# Output:
# put() returned
# nothing arrived

# Error:
# TypeError: cannot pickle '_thread.lock' object
