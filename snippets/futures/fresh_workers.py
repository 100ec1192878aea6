"""A process pool with its own start method that replaces used workers."""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    with ProcessPoolExecutor(
        max_workers=1,
        mp_context=multiprocessing.get_context("spawn"),
        # --8<-- [start:cure]
        max_tasks_per_child=1,
        # --8<-- [end:cure]
    ) as executor:
        first = executor.submit(os.getpid).result()
        second = executor.submit(os.getpid).result()
    print("same worker process:", first == second)

# Output:
# same worker process: False
