"""It raises what fails first in time: results that were ready, and a
failure before it, are lost.

Breaks: promise_a_failure_has_its_place
"""

from collections import deque
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from itertools import islice


def parallel_map(function, items, workers, ahead):
    """Yield function(item) for each item, in order."""
    items = iter(items)
    pool = ThreadPoolExecutor(workers)
    futures = deque()
    failed = deque()

    def look(future):
        if not future.cancelled() and future.exception() is not None:
            failed.append(future.exception())

    try:
        while True:
            for item in islice(items, ahead - len(futures)):
                futures.append(pool.submit(function, item))
                futures[-1].add_done_callback(look)
            if not futures:
                return
            first = futures.popleft()
            wait([first], return_when=FIRST_EXCEPTION)
            if failed:
                raise failed[0]
            yield first.result()
    finally:
        pool.shutdown(cancel_futures=True)
