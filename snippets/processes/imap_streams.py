"""imap() hands out results while its input is still coming."""

import threading
from multiprocessing import Pool


def double(number):
    return 2 * number


def source(first_result):
    yield 1
    first_result.wait(60)  # the next item exists after the first result
    yield 2


if __name__ == "__main__":
    with Pool(1) as pool:
        arrived = threading.Event()
        for result in pool.imap(double, source(arrived)):
            print("got", result)
            arrived.set()

# Output:
# got 2
# got 4
