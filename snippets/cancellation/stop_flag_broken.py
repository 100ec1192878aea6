# /// script
# requires-python = ">=3.13"
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""A consumer that does not look at its stop flag: it is inside get()."""

import queue
import threading

jobs = queue.Queue()
stop = threading.Event()
flag_was_read = threading.Event()


def consume():
    try:
        while not stop.is_set():
            flag_was_read.set()
            print("did", jobs.get())
    except queue.ShutDown:
        print("consumer: stopped")


consumer = threading.Thread(target=consume)
consumer.start()
flag_was_read.wait()
print("the consumer has read its flag and calls get()")
stop.set()
consumer.join()
print("joined")

# Output:
# the consumer has read its flag and calls get()
