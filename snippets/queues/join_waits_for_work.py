"""join() waits until the items are worked off, not until they are taken."""

from queue import Queue
from threading import Event, Thread

jobs = Queue()
taken, may_finish = Event(), Event()
done = []


def worker():
    for _ in range(2):
        job = jobs.get()
        taken.set()
        may_finish.wait()
        done.append(job)
        jobs.task_done()  # exactly once for every get()


jobs.put("a")
thread = Thread(target=worker)
thread.start()
taken.wait()
print("empty:", jobs.empty(), "done:", done)
jobs.put("b")
may_finish.set()
jobs.join()
print("empty:", jobs.empty(), "done:", done)
thread.join()

# Output:
# empty: True done: []
# empty: True done: ['a', 'b']
