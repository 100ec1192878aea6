# /// script
# requires-python = ">=3.13"
# ///
"""Shutting the queue down wakes the consumer that waits in get()."""

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
jobs.shutdown()
consumer.join()
print("joined")

# Output:
# the consumer has read its flag and calls get()
# consumer: stopped
# joined
