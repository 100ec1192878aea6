# /// script
# requires-python = ">=3.13"
# [tool.snippet]
# raises = "ShutDown"
# ///
"""The first producer to finish shuts the queue: the other fails."""

from queue import Queue, ShutDown
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


producers = [Thread(target=target) for target in (quick, slow)]
for producer in producers:
    producer.start()
for producer in producers:
    producer.join()
try:
    while True:
        print(jobs.get())
except ShutDown:
    print("end")

# Output:
# quick 1
# end

# Error:
# queue.ShutDown
