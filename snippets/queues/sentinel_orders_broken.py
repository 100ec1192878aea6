# /// script
# [tool.snippet]
# timeout = 1
# ///
"""Two consumers, one sentinel: one of them waits for ever."""

from queue import Queue
from threading import Thread

jobs = Queue()
done = []


def produce():
    jobs.put("job")
    jobs.put(None)


def consume():
    while jobs.get() is not None:
        done.append("job")


threads = [
    Thread(target=produce, name="ann"),
    Thread(target=consume, name="bob"),
    Thread(target=consume, name="cleo"),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done:", len(done))

# Ends:
# 144 orders of lines, 46 states
# 144: waits for ever
