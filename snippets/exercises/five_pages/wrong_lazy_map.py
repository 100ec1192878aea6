"""It returns what map returns: nothing is fetched until somebody asks for
the first text.

Breaks: promise_one_after_another
"""

import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def one_after_another(urls, fetch):
    """Fetch each page in the calling thread; return the list of texts."""
    return map(fetch, urls)


def by_threads(urls, fetch):
    """Fetch all pages at the same time, in threads; return the texts."""
    with ThreadPoolExecutor(len(urls)) as pool:
        return list(pool.map(fetch, urls))


def by_processes(urls, fetch):
    """Fetch all at the same time, each in a process of its own."""
    with ProcessPoolExecutor(len(urls)) as pool:
        return list(pool.map(fetch, urls))


def measured(way, urls, fetch):
    """Call one of the ways; return its texts and the seconds it took."""
    begun = time.perf_counter()
    texts = way(urls, fetch)
    return texts, time.perf_counter() - begun
