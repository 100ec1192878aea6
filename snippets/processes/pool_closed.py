"""A pool that is closed takes no calls; a terminated one drops them."""

import multiprocessing
import time

if __name__ == "__main__":
    pool = multiprocessing.Pool(1)
    pool.close()
    try:
        pool.apply_async(abs, (-43,))
    except ValueError as error:
        print("after close():", error)
    pool.join()

    pool = multiprocessing.Pool(1)
    pool.apply_async(time.sleep, (60,))
    pool.terminate()  # at once, work or no work
    pool.join()
    print("terminated")

# Output:
# after close(): Pool not running
# terminated
