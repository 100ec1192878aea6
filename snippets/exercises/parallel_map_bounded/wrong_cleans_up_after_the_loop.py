"""It cleans up behind the loop and not in a finally: neither a failure
nor close ever comes there.

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
    while True:
        for item in islice(items, ahead - len(futures)):
            futures.append(pool.submit(function, item))
        if not futures:
            break
        yield futures.popleft().result()
    pool.shutdown(cancel_futures=True)
