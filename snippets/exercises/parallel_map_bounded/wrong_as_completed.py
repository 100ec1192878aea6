"""It yields what is ready first: which result belongs to which item,
nobody knows.

Breaks: promise_results_in_order
"""

from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from itertools import islice


def parallel_map(function, items, workers, ahead):
    """Yield function(item) for each item, in order."""
    items = iter(items)
    pool = ThreadPoolExecutor(workers)
    running = set()
    try:
        while True:
            for item in islice(items, ahead - len(running)):
                running.add(pool.submit(function, item))
            if not running:
                return
            done, running = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                yield future.result()
    finally:
        pool.shutdown(cancel_futures=True)
