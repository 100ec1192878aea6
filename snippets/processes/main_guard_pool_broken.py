# /// script
# [tool.snippet]
# raises = "TimeoutError"
# leaves = "a worker killed while it starts may leave its semaphore"
# besides = "each worker that dies reports its own failure"
# ///
"""A Pool without a guard replaces its dying workers for ever."""

from multiprocessing import get_context

print("this file runs as", __name__)


def square(number):
    return number * number


with get_context("spawn").Pool(1) as pool:
    result = pool.map_async(square, [1, 2, 3])
    print(result.get(timeout=4))  # map() would wait for ever

# Output (pattern):
# this file runs as __main__
# this file runs as __mp_main__
# ...
# this file runs as __mp_main__

# Error:
# multiprocessing.context.TimeoutError
