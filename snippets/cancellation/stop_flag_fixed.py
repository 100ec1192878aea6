# /// script
# requires-python = ">=3.13"
# ///
"""Shutting the queue down wakes the consumer that waits in get()."""

import queue
import threading

jobs = queue.Queue()


def consume():
    try:
        while True:
            print("did", jobs.get())
    except queue.ShutDown:
        print("consumer: stopped")


consumer = threading.Thread(target=consume)
consumer.start()
jobs.put("first job")
jobs.shutdown()  # no more puts; what is queued is still handed out
consumer.join()
print("joined")

# Output:
# did first job
# consumer: stopped
# joined
