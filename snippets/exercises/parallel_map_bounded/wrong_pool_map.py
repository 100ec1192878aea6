"""Executor.map takes all items before it returns, unless it is given a
buffersize (3.14): of an input without end it never does.

Breaks: promise_at_most_ahead_items_are_taken
"""

from concurrent.futures import ThreadPoolExecutor


def parallel_map(function, items, workers, ahead):
    """Yield function(item) for each item, in order."""
    with ThreadPoolExecutor(workers) as pool:
        yield from pool.map(function, items)
