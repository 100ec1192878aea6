"""Threads take any object; processes take what pickle can carry."""

import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def kind(thing):
    return type(thing).__name__


if __name__ == "__main__":
    for pool_class in ThreadPoolExecutor, ProcessPoolExecutor:
        with pool_class(max_workers=1) as pool:
            for thing in [1, 2], threading.Lock():
                try:
                    answer = pool.submit(kind, thing).result()
                except TypeError as error:
                    answer = f"TypeError: {error}"
                print(f"{pool_class.__name__}: {answer}")

# Output:
# ThreadPoolExecutor: list
# ThreadPoolExecutor: lock
# ProcessPoolExecutor: list
# ProcessPoolExecutor: TypeError: cannot pickle '_thread.lock' object
