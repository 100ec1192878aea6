"""A patch in the test does not reach a spawned child."""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from unittest.mock import patch


def price():
    return 5


def total():
    return price() * 2


if __name__ == "__main__":
    with patch(f"{__name__}.price", return_value=100):
        with ThreadPoolExecutor(1) as pool:
            print("in a thread:", pool.submit(total).result())
        spawn = get_context("spawn")
        with ProcessPoolExecutor(1, mp_context=spawn) as pool:
            print("in a spawned process:", pool.submit(total).result())

# Output:
# in a thread: 200
# in a spawned process: 10
