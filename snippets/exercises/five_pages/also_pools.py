"""The two pools of multiprocessing: map gives a worker one page at a time
where each has a worker.
"""

import multiprocessing
import time
from multiprocessing.pool import ThreadPool


def one_after_another(urls, fetch):
    """Fetch each page in the calling thread; return the list of texts."""
    return list(map(fetch, urls))


def by_threads(urls, fetch):
    """Fetch all pages at the same time, in threads; return the texts."""
    with ThreadPool(len(urls)) as pool:
        return pool.map(fetch, urls)


def by_processes(urls, fetch):
    """Fetch all at the same time, each in a process of its own."""
    with multiprocessing.Pool(len(urls)) as pool:
        return pool.map(fetch, urls)


def measured(way, urls, fetch):
    """Call one of the ways; return its texts and the seconds it took."""
    begun = time.perf_counter()
    texts = way(urls, fetch)
    ended = time.perf_counter()
    return texts, ended - begun
