"""Two thousand small jobs are timed in a loop and in a process pool."""

from concurrent.futures import ProcessPoolExecutor
from time import perf_counter


def small_job(number):
    return number * number


def seconds(run):
    start = perf_counter()
    run()
    return f"{perf_counter() - start:.4f} s"


if __name__ == "__main__":
    numbers = range(2000)
    with ProcessPoolExecutor(max_workers=2) as pool:
        list(pool.map(small_job, [1, 2]))  # the workers are up
        in_loop = seconds(lambda: list(map(small_job, numbers)))
        in_pool = seconds(lambda: list(pool.map(small_job, numbers)))
    print("loop:", in_loop)
    print("pool:", in_pool)

# Output (pattern):
# loop: ... s
# pool: ... s
