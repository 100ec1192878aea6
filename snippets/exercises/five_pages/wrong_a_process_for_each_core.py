"""It leaves the number of processes to the pool, which takes the number of
cores: on two cores two pages are waited for at a time, though waiting
needs no core.

Breaks: promise_processes_at_the_same_time
"""

import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def one_after_another(urls, fetch):
    """Fetch each page in the calling thread; return the list of texts."""
    return [fetch(url) for url in urls]


def by_threads(urls, fetch):
    """Fetch all pages at the same time, in threads; return the texts."""
    with ThreadPoolExecutor(len(urls)) as pool:
        return list(pool.map(fetch, urls))


def by_processes(urls, fetch):
    """Fetch all at the same time, each in a process of its own."""
    with ProcessPoolExecutor() as pool:
        return list(pool.map(fetch, urls))


def measured(way, urls, fetch):
    """Call one of the ways; return its texts and the seconds it took."""
    begun = time.perf_counter()
    texts = way(urls, fetch)
    return texts, time.perf_counter() - begun
