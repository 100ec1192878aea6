"""One wait comes in three forms: for ever, for a while, not at all."""

import queue
import threading


def answer(got):
    return "got the lock" if got else "it is taken"


lock = threading.Lock()
with lock:
    print("not at all: ", answer(lock.acquire(blocking=False)))
    print("for a while:", answer(lock.acquire(timeout=0.01)))

jobs = queue.Queue()
try:
    jobs.get(block=False)
except queue.Empty:
    print("not at all:  queue.Empty")
threading.Thread(target=jobs.put, args=("a job",)).start()
print("for ever:    got", jobs.get())  # blocks until there is one

# Output:
# not at all:  it is taken
# for a while: it is taken
# not at all:  queue.Empty
# for ever:    got a job
