# /// script
# [tool.snippet]
# timeout = 1
# ///
"""A job is not reported done: join() waits for ever."""

from queue import Queue
from threading import Thread

jobs = Queue()
results = []


def work():
    job = jobs.get()
    results.append(job * 2)


def hand_out():
    jobs.put(21)
    jobs.join()
    print("results:", results)


threads = [
    Thread(target=hand_out, name="ann"),
    Thread(target=work, name="bob"),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

# Ends:
# 6 orders of lines, 10 states
# 6: waits for ever
