"""Taken or not in one call: nobody waits."""

from queue import Empty, Queue
from threading import Thread

jobs = Queue()
taken = []
jobs.put("job")


def take():
    try:
        taken.append(jobs.get_nowait())
    except Empty:
        pass


ann = Thread(target=take, name="ann")
bob = Thread(target=take, name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
print("taken:", taken)

# Ends:
# 2 orders of lines, 6 states
# 2: ok, prints taken: ['job']
