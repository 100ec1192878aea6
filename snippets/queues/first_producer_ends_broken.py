# /// script
# requires-python = ">=3.13"
# [tool.snippet]
# raises = "ShutDown"
# ///
"""The first producer to finish shuts the queue: the other fails."""

from queue import Queue
from threading import Event, Thread

jobs = Queue()
first_is_done = Event()


def quick():
    jobs.put("quick 1")
    jobs.shutdown()  # "I have nothing more"
    first_is_done.set()


def slow():
    first_is_done.wait()
    jobs.put("slow 1")


for target in (quick, slow):
    Thread(target=target).start()

# Error:
# queue.ShutDown
