"""It yields the exception as if it were a result, and goes on.

Breaks: promise_a_failure_has_its_place
"""

from collections import deque
from concurrent.futures import ThreadPoolExecutor
from itertools import islice


def parallel_map(function, items, workers, ahead):
    """Yield function(item) for each item, in order."""
    items = iter(items)
    pool = ThreadPoolExecutor(workers)
    futures = deque()
    try:
        while True:
            for item in islice(items, ahead - len(futures)):
                futures.append(pool.submit(function, item))
            if not futures:
                return
            future = futures.popleft()
            yield future.exception() or future.result()
    finally:
        pool.shutdown(cancel_futures=True)
