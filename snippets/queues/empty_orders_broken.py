# /// script
# [tool.snippet]
# timeout = 1
# ///
"""Not empty when asked, empty when taken: one waits for ever."""

from queue import Queue
from threading import Thread

jobs = Queue()
taken = []
jobs.put("job")


def take():
    if not jobs.empty():
        taken.append(jobs.get())


ann = Thread(target=take, name="ann")
bob = Thread(target=take, name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
print("taken:", taken)

# Ends:
# 6 orders of lines, 10 states
# 2: ok, prints taken: ['job']
# 4: waits for ever
