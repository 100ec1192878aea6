"""close() takes no more work, join() waits until what was taken is done."""

import multiprocessing
import time


def slow(number):
    time.sleep(0.1)
    return number


if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        result = pool.apply_async(slow, (42,))
        pool.close()
        try:
            pool.apply_async(slow, (43,))
        except ValueError as error:
            print("after close():", error)
        pool.join()
    print(result.get())

    pool = multiprocessing.Pool(1)
    pool.apply_async(time.sleep, (60,))
    pool.terminate()  # at once, work or no work
    pool.join()
    print("terminated")

# Output:
# after close(): Pool not running
# 42
# terminated
