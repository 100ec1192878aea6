"""A Pool spreads jobs over a fixed number of workers."""

import os
from multiprocessing import Pool


def square(number):
    return number * number, os.getpid()


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        results = pool.map(square, range(8), chunksize=1)
    squares = [value for value, _ in results]
    workers = {pid for _, pid in results}
    print(squares)
    print("jobs:", len(results), "workers <= 2:", len(workers) <= 2)
    print("run by the parent:", os.getpid() in workers)

# Output:
# [0, 1, 4, 9, 16, 25, 36, 49]
# jobs: 8 workers <= 2: True
# run by the parent: False
