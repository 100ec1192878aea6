"""Urgent jobs bring more urgent jobs: the report never has its turn."""

from itertools import count
from queue import PriorityQueue
from threading import Thread

HANDICAP = {"urgent": 0, "report": 10}
arrival = count()
jobs = PriorityQueue()
done = []


def submit(job):
    number = next(arrival)
    jobs.put((HANDICAP[job], number, job))


def worker():
    for _ in range(1000):
        *_, job = jobs.get()
        done.append(job)
        if job == "urgent":
            submit("urgent")


submit("report")
submit("urgent")
thread = Thread(target=worker)
thread.start()
thread.join()
print("of", len(done), "jobs done, reports:", done.count("report"))
print("the first at", done.index("report") + 1 if "report" in done else "-")

# Output:
# of 1000 jobs done, reports: 0
# the first at -
