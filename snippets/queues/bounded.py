# /// script
# [tool.snippet]
# instead = "jobs = Queue()"
# ///
"""A bounded queue holds the producer back: never more than ten wait."""

from queue import Queue
from threading import Event, Thread

# --8<-- [start:cure]
jobs = Queue(maxsize=10)
# --8<-- [end:cure]
may_start = Event()
waiting = []


def consumer():
    may_start.wait()  # a consumer that is slow to start
    for _ in range(1000):
        waiting.append(jobs.qsize())
        jobs.get()


thread = Thread(target=consumer)
thread.start()
for number in range(1000):
    if jobs.full():
        may_start.set()
    jobs.put(number)  # waits while the queue is full
thread.join()
print("most that ever waited:", max(waiting))

# Output:
# most that ever waited: 10
