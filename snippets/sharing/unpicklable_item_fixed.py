"""SimpleQueue pickles in the caller, so the caller gets the error."""

import threading
from multiprocessing import SimpleQueue

tasks = SimpleQueue()
try:
    tasks.put(threading.Lock())
except TypeError as error:
    print("put() raised:", error)

tasks.put("plain data")
print(tasks.empty(), tasks.get(), tasks.empty())
tasks.close()

# Output:
# put() raised: cannot pickle '_thread.lock' object
# False plain data True
