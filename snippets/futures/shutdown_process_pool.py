"""A process pool runs what it has handed out, cancel_futures or not."""

import multiprocessing
import threading
import time
from concurrent.futures import ProcessPoolExecutor


def keep(*events):
    global started, release
    started, release = events


def first():
    started.set()
    release.wait()


if __name__ == "__main__":
    events = multiprocessing.Event(), multiprocessing.Event()
    pool = ProcessPoolExecutor(1, initializer=keep, initargs=events)
    pool.submit(first)
    events[0].wait()
    waiting = [pool.submit(abs, n) for n in range(4)]
    while sum(future.running() for future in waiting) < 2:
        time.sleep(0.001)  # until two are handed out
    drop = {"cancel_futures": True}
    end = threading.Thread(target=pool.shutdown, kwargs=drop)
    end.start()
    while not waiting[3].cancelled():
        time.sleep(0.001)  # a thread of the pool does it
    events[1].set()
    end.join()
    for number, future in enumerate(waiting):
        print(number, "dropped" if future.cancelled() else "ran")

# Output:
# 0 ran
# 1 ran
# 2 dropped
# 3 dropped
