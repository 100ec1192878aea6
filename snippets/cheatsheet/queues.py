"""Queues: bound them, end them, wait for them."""

from queue import Full, PriorityQueue, Queue
from threading import Thread

# --8<-- [start:sentinel]
STOP = object()
jobs = Queue(maxsize=100)  # full: put waits


def consume():
    while (job := jobs.get()) is not STOP:
        try:
            print("job", job.upper())
        except BaseException as error:
            print(repr(error))  # sys.exit too


thread = Thread(target=consume)
thread.start()
for job in ("a", 1):
    jobs.put(job)
jobs.put(STOP)  # one for each consumer
thread.join()
# --8<-- [end:sentinel]


# --8<-- [start:done]
def forever():
    while True:
        job = todo.get()
        try:
            print("done", job.upper())
        except BaseException as error:
            print(type(error).__name__)
        finally:
            todo.task_done()


todo = Queue()
Thread(target=forever, daemon=True).start()
for job in ("a", 2):
    todo.put(job)
todo.join()  # till all are task_done()
# --8<-- [end:done]

# --8<-- [start:full]
latest = Queue(maxsize=1)
latest.put("old")
try:
    latest.put("new", timeout=0.01)
except Full:
    print("full: drop, wait or refuse")
# --8<-- [end:full]

# --8<-- [start:priority]
urgent = PriorityQueue()
# (priority, number for ties, item)
urgent.put((2, 0, "tidy"))
urgent.put((1, 1, "serve"))
print(urgent.get()[-1])
# --8<-- [end:priority]

# Output:
# job A
# AttributeError("'int' object has no attribute 'upper'")
# done A
# AttributeError
# full: drop, wait or refuse
# serve
