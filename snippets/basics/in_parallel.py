"""Two processes in parallel take more CPU time than wall time passes."""

import time
from concurrent.futures import ProcessPoolExecutor


def compute(rounds):
    """Return the CPU seconds this call took."""
    start = time.process_time()
    total = 0
    for number in range(rounds):
        total += number * number
    return time.process_time() - start


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(compute, [1, 1]))  # both workers are up
        start = time.perf_counter()
        cpu = sum(pool.map(compute, [1_000_000] * 2))
        wall = time.perf_counter() - start
    print(f"CPU {cpu:.2f} s in {wall:.2f} s: {cpu / wall:.1f} cores")

# Output (pattern):
# CPU ... s in ... s: ... cores
