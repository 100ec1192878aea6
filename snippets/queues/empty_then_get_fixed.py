"""Looking and taking in one call: the second worker goes away."""

from queue import Empty, Queue
from threading import Barrier, Thread

jobs, said = Queue(), Queue()
jobs.put("the only job")
both_are_here = Barrier(2)


def worker():
    both_are_here.wait()
    try:
        said.put("took " + jobs.get_nowait())
    except Empty:
        said.put("came too late")


workers = [Thread(target=worker) for _ in range(2)]
for each in workers:
    each.start()
for each in workers:
    each.join()
print(sorted([said.get(), said.get()]))

# Output:
# ['came too late', 'took the only job']
