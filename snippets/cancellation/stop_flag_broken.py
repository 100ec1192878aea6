# /// script
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""A consumer that never looks at its stop flag: it is inside get()."""

import queue
import threading

jobs = queue.Queue()
stop = threading.Event()
flag_was_read = threading.Event()


def consume():
    while not stop.is_set():
        flag_was_read.set()
        print("did", jobs.get())  # no timeout: blocks for ever


consumer = threading.Thread(target=consume)
consumer.start()
flag_was_read.wait()
stop.set()
print("stop is set, the consumer is in get()")
consumer.join()
print("never printed")

# Output:
# stop is set, the consumer is in get()
