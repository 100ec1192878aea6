"""It cancels and does not wait: calls still run when the caller believes
that all is over.

Breaks: promise_closed_it_begins_no_call
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
            yield futures.popleft().result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
