"""Five downloads begin together, run three at a time and are counted."""

import threading
from contextlib import suppress
from time import sleep

start = threading.Event()  # a fact: go
slots = threading.BoundedSemaphore(3)  # a number of users
count_lock = threading.Lock()  # access to data
all_done = threading.Barrier(5 + 1)  # a meeting
inside, insiders, finished = [], [], 0
# --8<-- [start:scaffold]
began, all_inside = threading.Event(), threading.Barrier(5)
# --8<-- [end:scaffold]


def download(name):
    global finished
    # --8<-- [start:cure]
    start.wait()
    # --8<-- [end:cure]
    began.set()
    # --8<-- [start:cure]
    with slots:
        # --8<-- [end:cure]
        inside.append(name)
        insiders.append(len(inside))
        # --8<-- [start:scaffold]
        with suppress(threading.BrokenBarrierError):
            all_inside.wait(timeout=0.3)  # all five are in, if all can be
        # --8<-- [end:scaffold]
        inside.remove(name)
    # --8<-- [start:cure]
    with count_lock:
        # --8<-- [end:cure]
        count = finished
        # --8<-- [start:scaffold]
        sleep(0.02)  # time for another to read the same count
        # --8<-- [end:scaffold]
        finished = count + 1
    # --8<-- [start:cure]
    all_done.wait()
    # --8<-- [end:cure]


threads = [threading.Thread(target=download, args=(n,)) for n in "abcde"]
for thread in threads:
    thread.start()
print("before the start:", "one began" if began.wait(0.2) else "all wait")
start.set()
# --8<-- [start:cure]
all_done.wait()
# --8<-- [end:cure]
print("most at a time:", max(insiders, default=0))
print("finished:", finished)
for thread in threads:
    thread.join()

# Output:
# before the start: all wait
# most at a time: 3
# finished: 5
