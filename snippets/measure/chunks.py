# /// script
# requires-python = ">=3.11"
# dependencies = ["pyperf"]
# ///
"""What an item takes in `Pool.map`, by the number of items in a chunk."""

import functools
import multiprocessing
from time import perf_counter

ITEMS = 2_000
SIZES = (1, 10, 100, 1_000)


def items(size, loops):
    with multiprocessing.Pool(2) as pool:
        pool.map(abs, range(100), chunksize=1)  # the workers are there
        begin = perf_counter()
        for _ in range(loops):
            pool.map(abs, range(ITEMS), chunksize=size)
        seconds = perf_counter() - begin
        pool.close()
        pool.join()
    return seconds


if __name__ == "__main__":
    import pyperf

    runner = pyperf.Runner(processes=8)
    for size in SIZES:
        runner.bench_time_func(
            f"chunk.{size}",
            functools.partial(items, size),
            inner_loops=ITEMS,
        )
