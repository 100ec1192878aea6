# /// script
# [tool.snippet]
# unheard = "a crash of the worker is what it shows"
# ///
"""One dead worker fails every pending future, and the pool for good."""

import multiprocessing
import os
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def keep(event):
    global all_submitted
    all_submitted = event


def crash():
    all_submitted.wait()
    os._exit(3)  # as a segmentation fault or the OOM killer would


if __name__ == "__main__":
    event = multiprocessing.Event()
    with ProcessPoolExecutor(
        1, initializer=keep, initargs=(event,)
    ) as pool:
        futures = [pool.submit(crash), pool.submit(abs, -1)]
        event.set()
        for future in futures:
            print("future:", type(future.exception()).__name__)
        try:
            pool.submit(abs, -1)
        except BrokenProcessPool as error:
            print("submit:", isinstance(error, BrokenExecutor))

    with ProcessPoolExecutor(1) as pool:
        print("a new pool works:", pool.submit(abs, -1).result())

# Output:
# future: BrokenProcessPool
# future: BrokenProcessPool
# submit: True
# a new pool works: 1
