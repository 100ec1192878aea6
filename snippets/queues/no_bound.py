"""Without a bound the producer is a thousand items ahead."""

from queue import Queue
from threading import Event, Thread

jobs = Queue()
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
    jobs.put(number)  # never waits
may_start.set()
thread.join()
print("most that ever waited:", max(waiting))

# Output:
# most that ever waited: 1000
