"""Who takes the sentinel puts it back: both end."""

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
    jobs.put(None)


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
# 292 orders of lines, 56 states
# 292: ok, prints done: 1
