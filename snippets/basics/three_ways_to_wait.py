"""The same wait in three forms: for ever, for a while, not at all."""

import queue
import threading

lock = threading.Lock()
with lock:  # the lock is taken: nobody else gets it
    print("not at all: ", lock.acquire(blocking=False))
    print("for a while:", lock.acquire(timeout=0.01))

jobs = queue.Queue()
try:
    jobs.get(block=False)
except queue.Empty:
    print("not at all:  queue.Empty")
threading.Thread(target=jobs.put, args=("job",)).start()
print("for ever:   ", jobs.get())  # blocks until there is one

# Output:
# not at all:  False
# for a while: False
# not at all:  queue.Empty
# for ever:    job
