"""Urgent jobs bring more urgent jobs: the report never has its turn."""

from queue import PriorityQueue
from threading import Thread

jobs = PriorityQueue()
done = []


def worker():
    for _ in range(1000):
        _, job = jobs.get()
        done.append(job)
        if job == "urgent":
            jobs.put((0, "urgent"))


jobs.put((1, "report"))
jobs.put((0, "urgent"))
thread = Thread(target=worker)
thread.start()
thread.join()
print("of 1000 jobs done, reports:", done.count("report"))

# Output:
# of 1000 jobs done, reports: 0
