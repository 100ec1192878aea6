"""close() takes no more work, join() waits until what was taken is done."""

import multiprocessing
import time


def slow(number):
    time.sleep(0.5)
    return number


if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        result = pool.apply_async(slow, (42,))
        pool.close()
        pool.join()
    try:
        print("result:", result.get(timeout=1))
    except multiprocessing.TimeoutError:
        print("no result, ready:", result.ready())

# Output:
# result: 42
