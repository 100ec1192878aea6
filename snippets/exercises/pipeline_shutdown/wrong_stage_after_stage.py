"""It sends all items through one stage before the next begins: no two
stages work at the same time.

Breaks: promise_stages_work_at_the_same_time
"""

from concurrent.futures import ThreadPoolExecutor


def run(source, stages, size):
    """Send each item through all stages; return the results in order."""
    items = source
    with ThreadPoolExecutor(size) as pool:
        for stage in stages:
            items = list(pool.map(stage, items))
    return items
