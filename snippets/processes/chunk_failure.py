"""An exception ends its chunk, and an imap() that works in chunks."""

from functools import partial
from multiprocessing import Pool
from operator import truediv


def outcomes(results):
    while True:
        try:
            yield next(results)
        except ZeroDivisionError:
            yield "error"
        except StopIteration:
            return


if __name__ == "__main__":
    invert = partial(truediv, 1)
    with Pool(1) as pool:
        for chunksize in (1, 2):
            results = pool.imap(invert, [4, 0, 2, 5], chunksize)
            print(f"chunksize={chunksize}:", list(outcomes(results)))

# Output:
# chunksize=1: [0.25, 'error', 0.5, 0.2]
# chunksize=2: ['error']
