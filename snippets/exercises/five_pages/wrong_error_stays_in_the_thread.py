"""The error of a page ends its thread, and no other thread hears of it:
the list has a hole.

Breaks: promise_an_error_is_told
"""

import time
from concurrent.futures import ProcessPoolExecutor
from threading import Thread


def one_after_another(urls, fetch):
    """Fetch each page in the calling thread; return the list of texts."""
    return [fetch(url) for url in urls]


def by_threads(urls, fetch):
    """Fetch all pages at the same time, in threads; return the texts."""
    texts = [None] * len(urls)

    def work(number, url):
        texts[number] = fetch(url)

    threads = [Thread(target=work, args=pair) for pair in enumerate(urls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return texts


def by_processes(urls, fetch):
    """Fetch all at the same time, each in a process of its own."""
    with ProcessPoolExecutor(len(urls)) as pool:
        return list(pool.map(fetch, urls))


def measured(way, urls, fetch):
    """Call one of the ways; return its texts and the seconds it took."""
    begun = time.perf_counter()
    texts = way(urls, fetch)
    return texts, time.perf_counter() - begun
