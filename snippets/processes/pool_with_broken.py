"""Leaving the with block terminates the Pool: what is not done is lost."""

import multiprocessing
import time


def slow(number):
    time.sleep(0.5)
    return number


if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        result = pool.apply_async(slow, (42,))
    try:
        print("result:", result.get(timeout=1))
    except multiprocessing.TimeoutError:
        print("no result, ready:", result.ready())

# Output:
# no result, ready: False
