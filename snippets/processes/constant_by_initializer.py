"""The big constant goes to each worker once, by the initializer."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

# --8<-- [start:pattern]
prices = None


def remember(given):
    global prices
    prices = given


def total(item, number):
    return prices[item] * number


if __name__ == "__main__":
    with ProcessPoolExecutor(
        2,
        mp_context=get_context("spawn"),
        initializer=remember,
        initargs=({"ink": 5, "pen": 2},),
    ) as pool:
        print(*pool.map(total, ["ink", "pen"], [3, 4]))
# --8<-- [end:pattern]

# Output:
# 15 8
