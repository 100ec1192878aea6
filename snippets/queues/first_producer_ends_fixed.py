# /// script
# requires-python = ">=3.13"
# ///
"""Whoever started the producers waits for all, then shuts the queue."""

from queue import Queue, ShutDown
from threading import Event, Thread

jobs = Queue()
first_is_done = Event()


def quick():
    jobs.put("quick 1")
    first_is_done.set()


def slow():
    first_is_done.wait()
    jobs.put("slow 1")


producers = [Thread(target=target) for target in (quick, slow)]
for producer in producers:
    producer.start()
for producer in producers:
    producer.join()
# --8<-- [start:cure]
jobs.shutdown()
# --8<-- [end:cure]
try:
    while True:
        print(jobs.get())
except ShutDown:
    print("end")

# Output:
# quick 1
# slow 1
# end
