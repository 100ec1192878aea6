# /// script
# requires-python = ">=3.14, <3.16"
# ///
"""load() and total() are not sent by name; a partial of them is."""

from concurrent.futures import InterpreterPoolExecutor
from functools import partial

prices = {"ink": 0}


def load():
    global prices
    prices = {"ink": 5}


def price(item):
    return prices[item]


def total(items):
    return sum(price(item) for item in items)


def show(load, total):
    with InterpreterPoolExecutor(1, initializer=load) as pool:
        print("price:", pool.submit(price, "ink").result())
        future = pool.submit(total, ["ink", "ink"])
        print("total:", future.exception() or future.result())


if __name__ == "__main__":
    show(load, total)
    show(partial(load), partial(total))  # these go by their names

# Output:
# price: 0
# total: name 'price' is not defined
# price: 5
# total: 10
