"""It takes the next item when a result is there, before it is yielded, so
that the workers have work while the caller uses the result.
"""

from collections import deque
from concurrent.futures import ThreadPoolExecutor


def parallel_map(function, items, workers, ahead):
    """Yield function(item) for each item, in order."""
    with ThreadPoolExecutor(workers) as pool:
        futures = deque()
        try:
            for item in items:
                futures.append(pool.submit(function, item))
                if len(futures) > ahead:
                    yield futures.popleft().result()
            while futures:
                yield futures.popleft().result()
        finally:
            for future in futures:
                future.cancel()
