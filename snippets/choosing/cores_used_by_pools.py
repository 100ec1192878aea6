"""The cores used by two threads and by two processes are measured."""

import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def compute(rounds):
    """Return the CPU seconds that one worker spent."""
    start = time.thread_time()
    total = 0
    for number in range(rounds):
        total += number * number
    return time.thread_time() - start


if __name__ == "__main__":
    for pool_class in ThreadPoolExecutor, ProcessPoolExecutor:
        with pool_class(2) as pool:
            list(pool.map(compute, [1, 1]))  # the workers are up
            start = time.perf_counter()
            cpu = sum(pool.map(compute, [1_000_000] * 2))
            wall = time.perf_counter() - start
        print(f"{pool_class.__name__}: {cpu / wall:.1f} cores used")

# Output (pattern):
# ThreadPoolExecutor: ... cores used
# ProcessPoolExecutor: ... cores used
