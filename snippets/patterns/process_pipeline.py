"""Rows are read as needed, computed in processes, written in order."""

from collections import deque
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def compute(row):
    return row * row


# --8<-- [start:pattern]
def in_order(pool, function, rows, most=8):
    """Yield results in order, with a bounded number under way."""
    under_way = deque()
    try:
        for row in rows:
            under_way.append(pool.submit(function, row))
            if len(under_way) >= most:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    finally:  # a job failed, or nobody wants the rest
        for future in under_way:
            future.cancel()


# --8<-- [end:pattern]
if __name__ == "__main__":
    drawn = 0

    def rows():  # from a file, as far as is needed
        global drawn
        for number in range(1, 101):
            drawn = number
            yield number

    spawn = get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=spawn) as pool:
        results = in_order(pool, compute, rows())
        print("first:", next(results), "rows read by then:", drawn)
        print("sum of the rest:", sum(results))

# Output:
# first: 1 rows read by then: 8
# sum of the rest: 338349
