"""Functions and classes go by name, data by value, resources not at all."""

import pickle
import threading


class Order:
    def __init__(self, amount):
        self.amount = amount


def outer():
    def inner():
        pass

    return inner


candidates = {
    "built-in function": len,
    "top-level class": Order,
    "instance of it": Order(42),
    "lambda": lambda: 42,
    "local function": outer(),
    "generator": (n for n in ()),
    "threading.Lock": threading.Lock(),
}
for name, candidate in candidates.items():
    try:
        pickle.dumps(candidate)
    except (pickle.PicklingError, AttributeError, TypeError):
        print(f"{name:18} no")
    else:
        print(f"{name:18} yes")

# Output:
# built-in function  yes
# top-level class    yes
# instance of it     yes
# lambda             no
# local function     no
# generator          no
# threading.Lock     no
