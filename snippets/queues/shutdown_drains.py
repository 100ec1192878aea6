# /// script
# requires-python = ">=3.13"
# ///
"""shutdown() lets the workers finish what is queued, then ends them."""

from queue import Queue, ShutDown
from threading import Thread

jobs = Queue()
done = []


def worker():
    while True:
        try:
            job = jobs.get()
        except ShutDown:  # shut down, and nothing left
            return
        done.append(job)


workers = [Thread(target=worker) for _ in range(2)]
for each in workers:
    each.start()
for number in range(5):
    jobs.put(number)
# --8<-- [start:cure]
jobs.shutdown()  # from now on put() raises ShutDown
# --8<-- [end:cure]
for each in workers:
    each.join()
print(sorted(done))
try:
    jobs.put(5)
except ShutDown:
    print("put refused")

# Output:
# [0, 1, 2, 3, 4]
# put refused
