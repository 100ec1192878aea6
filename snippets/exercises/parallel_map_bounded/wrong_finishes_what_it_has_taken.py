"""Closed, it lets all calls run that it has submitted: who stops at the
first match pays for all the others.

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
        pool.shutdown()
