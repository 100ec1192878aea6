"""The item is taken or not, in one call: the second goes away."""

from queue import Empty, Queue
from threading import Barrier, Thread

jobs = Queue()
jobs.put("the only job")
both_have_looked = Barrier(2)


def worker():
    if not jobs.empty():
        both_have_looked.wait()  # the moment between look and take
        try:
            print("took", jobs.get_nowait())
        except Empty:
            pass  # the other one was first


workers = [Thread(target=worker) for _ in range(2)]
for each in workers:
    each.start()
for each in workers:
    each.join()
print("both have ended")

# Output:
# took the only job
# both have ended
