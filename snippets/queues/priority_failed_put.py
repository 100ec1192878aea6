"""A put that failed to compare leaves its item behind, uncounted."""

from queue import PriorityQueue

jobs = PriorityQueue()
jobs.put((0, {"name": "login"}))
try:
    jobs.put((0, {"name": "payment"}))
except TypeError:
    print("put failed, and yet qsize is", jobs.qsize())

for _ in range(2):
    _, job = jobs.get()
    try:
        jobs.task_done()
        print(job["name"], "counted")
    except ValueError as error:
        print(job["name"], "not counted:", error)

# Output:
# put failed, and yet qsize is 2
# login counted
# payment not counted: task_done() called too many times
