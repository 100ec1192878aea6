"""A top-level function is pickled by name; partial adds arguments."""

from functools import partial
from multiprocessing import Pool, Process


def report(text):
    print(text)


def power(exponent, number):
    return number**exponent


if __name__ == "__main__":
    process = Process(target=report, args=("working",))
    process.start()
    process.join()
    with Pool(1) as pool:
        print(pool.map(partial(power, 3), [1, 2, 3]))

# Output:
# working
# [1, 8, 27]
