# /// script
# requires-python = ">=3.13"
# ///
"""A queue that ends: whoever waits in it is told."""

from queue import Queue, ShutDown
from threading import Thread

jobs = Queue()


# --8<-- [start:shutdown]
def consume():
    while True:
        try:
            job = jobs.get()
        except ShutDown:  # closed, and empty
            return
        print("job", job)


thread = Thread(target=consume)
thread.start()
jobs.put(1)
jobs.shutdown()  # no put() from here on
thread.join()
# --8<-- [end:shutdown]

# Output:
# job 1
