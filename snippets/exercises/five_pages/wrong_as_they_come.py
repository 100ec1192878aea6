"""It takes the texts as they come: which text belongs to which page is
lost.

Breaks: promise_texts_of_threads_are_in_order
"""

import time
from concurrent.futures import (
    ProcessPoolExecutor,
    ThreadPoolExecutor,
    as_completed,
)


def one_after_another(urls, fetch):
    """Fetch each page in the calling thread; return the list of texts."""
    return [fetch(url) for url in urls]


def by_threads(urls, fetch):
    """Fetch all pages at the same time, in threads; return the texts."""
    with ThreadPoolExecutor(len(urls)) as pool:
        calls = [pool.submit(fetch, url) for url in urls]
        return [call.result() for call in as_completed(calls)]


def by_processes(urls, fetch):
    """Fetch all at the same time, each in a process of its own."""
    with ProcessPoolExecutor(len(urls)) as pool:
        return list(pool.map(fetch, urls))


def measured(way, urls, fetch):
    """Call one of the ways; return its texts and the seconds it took."""
    begun = time.perf_counter()
    texts = way(urls, fetch)
    return texts, time.perf_counter() - begun
