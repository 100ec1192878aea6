"""A job is reported done: join() returns."""

from queue import Queue
from threading import Thread

jobs = Queue()
results = []


def work():
    job = jobs.get()
    results.append(job * 2)
    jobs.task_done()


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
# 8 orders of lines, 14 states
# 8: ok, prints results: [42]
