# /// script
# requires-python = ">=3.14"
# ///
"""terminate_workers() ends a stuck pool; its futures fail."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def stuck(started):
    started.set()
    while True:
        pass


if __name__ == "__main__":
    with multiprocessing.Manager() as manager:
        started = manager.Event()
        executor = ProcessPoolExecutor(max_workers=1)
        future = executor.submit(stuck, started)
        started.wait()
        # --8<-- [start:cure]
        executor.terminate_workers()
        # --8<-- [end:cure]
        try:
            future.result()
        except BrokenProcessPool:
            print("the stuck task failed with BrokenProcessPool")
        try:
            executor.submit(abs, -1)
        except RuntimeError:
            print("the pool takes no more tasks")

# Output:
# the stuck task failed with BrokenProcessPool
# the pool takes no more tasks
