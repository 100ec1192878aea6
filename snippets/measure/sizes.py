# /// script
# requires-python = ">=3.11"
# dependencies = ["pyperf"]
# ///
"""How long a batch takes, by the number of workers."""

import functools
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from time import perf_counter

JOBS = 32
WORKERS = (1, 2, 4, 8, 16)


def compute(n):
    return sum(i * i for i in range(n))


def batch(make, job, argument, workers, loops):
    with make(workers) as pool:
        list(
            pool.map(job, [argument] * workers * 2)
        )  # the workers are there
        begin = perf_counter()
        for _ in range(loops):
            list(pool.map(job, [argument] * JOBS))
        return perf_counter() - begin


if __name__ == "__main__":
    import pyperf

    runner = pyperf.Runner(processes=5, values=2, loops=1)
    ways = {
        "threads.compute": (ThreadPoolExecutor, compute, 100_000),
        "processes.compute": (ProcessPoolExecutor, compute, 100_000),
        "threads.wait": (ThreadPoolExecutor, time.sleep, 0.005),
    }
    for name, way in ways.items():
        for workers in WORKERS:
            runner.bench_time_func(
                f"size.{name}.{workers}",
                functools.partial(batch, *way, workers),
            )
