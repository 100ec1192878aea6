"""It takes a batch, waits for all of it, and takes the next: one slow
call, and all workers but one idle.

Breaks: promise_as_many_calls_as_workers
"""

from concurrent.futures import ThreadPoolExecutor
from itertools import islice


def parallel_map(function, items, workers, ahead):
    """Yield function(item) for each item, in order."""
    items = iter(items)
    pool = ThreadPoolExecutor(workers)
    try:
        while batch := list(islice(items, ahead)):
            futures = [pool.submit(function, item) for item in batch]
            yield from [future.result() for future in futures]
    finally:
        pool.shutdown(cancel_futures=True)
