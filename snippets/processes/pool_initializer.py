"""The initializer runs once in each worker, before its first task."""

import os
from multiprocessing import Pool

rates = None


def load_rates(currency):
    global rates
    rates = {"EUR": 1.0, currency: 1.25}  # dear: once a worker, not a task


def convert(amount):
    return amount * rates["USD"], os.getpid()


if __name__ == "__main__":
    with Pool(1, initializer=load_rates, initargs=("USD",)) as pool:
        print([value for value, _ in pool.map(convert, [4, 8, 12])])

    with Pool(1, load_rates, ("USD",), maxtasksperchild=2) as pool:
        pids = [pool.apply(convert, (4,))[1] for _ in range(4)]
    first, second = dict.fromkeys(pids)
    print("tasks of the first worker:", pids.count(first))
    print("tasks of its replacement: ", pids.count(second))

# Output:
# [5.0, 10.0, 15.0]
# tasks of the first worker: 2
# tasks of its replacement:  2
