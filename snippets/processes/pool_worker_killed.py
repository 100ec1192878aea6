# /// script
# [tool.snippet]
# unheard = "a crash of the worker is what it shows"
# ///
"""A worker that dies takes its call along: Pool waits, executors break."""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor


def die():
    os._exit(3)  # as a crash or the system's out-of-memory killer would


if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        result = pool.apply_async(die)
        try:
            result.get(timeout=1)  # without the timeout: for ever
        except multiprocessing.TimeoutError:
            print("Pool: no answer to this call")
        print("Pool: the next call gives", pool.apply(abs, (-7,)))

    with ProcessPoolExecutor(1) as executor:
        error = executor.submit(die).exception()
        print("executor:", type(error).__name__)

# Output:
# Pool: no answer to this call
# Pool: the next call gives 7
# executor: BrokenProcessPool
