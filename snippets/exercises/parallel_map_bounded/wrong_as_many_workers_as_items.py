"""It has a worker for each item that it may take: the service gets ahead
calls at the same time, not workers.

Breaks: promise_as_many_calls_as_workers
"""

from collections import deque
from concurrent.futures import ThreadPoolExecutor
from itertools import islice


def parallel_map(function, items, workers, ahead):
    """Yield function(item) for each item, in order."""
    items = iter(items)
    pool = ThreadPoolExecutor(ahead)
    futures = deque()
    try:
        while True:
            for item in islice(items, ahead - len(futures)):
                futures.append(pool.submit(function, item))
            if not futures:
                return
            yield futures.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)
