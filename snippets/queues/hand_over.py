"""One thread puts jobs on a queue, another takes them off and answers."""

from queue import Queue
from threading import Thread


def worker(jobs, results):
    for _ in range(3):
        number = jobs.get()  # waits until there is an item
        results.put(number * number)


jobs, results = Queue(), Queue()
thread = Thread(target=worker, args=(jobs, results))
thread.start()
for number in (2, 3, 4):
    jobs.put(number)
print([results.get() for _ in range(3)])
thread.join()

# Output:
# [4, 9, 16]
