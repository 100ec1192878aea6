"""It measures the time of the core, process_time: who waits needs none,
and five slow pages seem to take no time.

Breaks: promise_the_wait_is_measured
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
    with ProcessPoolExecutor(len(urls)) as pool:
        return list(pool.map(fetch, urls))


def measured(way, urls, fetch):
    """Call one of the ways; return its texts and the seconds it took."""
    begun = time.process_time()
    texts = way(urls, fetch)
    return texts, time.process_time() - begun
