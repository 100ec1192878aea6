"""imap goes on as fast as its workers do, whoever takes results."""

import itertools
import time
from multiprocessing import Pool

drawn = []


def numbers():  # without end
    for number in itertools.count():
        drawn.append(number)
        yield number


if __name__ == "__main__":
    with Pool(1) as pool:
        results = pool.imap(abs, numbers())
        while len(drawn) < 10_000:  # a pipe of Linux holds 1,300
            time.sleep(0.001)
        print("ten thousand drawn, and no result was asked for")
        print("the first results:", next(results), next(results))

# Output:
# ten thousand drawn, and no result was asked for
# the first results: 0 1
