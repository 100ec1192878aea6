"""It joins the processes and reads the queue afterwards: what a pipe does
not hold stays in its process, which cannot end before that is read.

Breaks: promise_processes_at_the_same_time
"""

import multiprocessing
import time
from concurrent.futures import ThreadPoolExecutor


def work(queue, number, fetch, url):
    try:
        queue.put((number, fetch(url), None))
    except Exception as error:
        queue.put((number, None, error))


def one_after_another(urls, fetch):
    """Fetch each page in the calling thread; return the list of texts."""
    return [fetch(url) for url in urls]


def by_threads(urls, fetch):
    """Fetch all pages at the same time, in threads; return the texts."""
    with ThreadPoolExecutor(len(urls)) as pool:
        return list(pool.map(fetch, urls))


def by_processes(urls, fetch):
    """Fetch all at the same time, each in a process of its own."""
    queue = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=work, args=(queue, n, fetch, url))
        for n, url in enumerate(urls)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    got = sorted((queue.get() for _ in urls), key=lambda x: x[0])
    for _, _, error in got:
        if error is not None:
            raise error
    return [text for _, text, _ in got]


def measured(way, urls, fetch):
    """Call one of the ways; return its texts and the seconds it took."""
    begun = time.perf_counter()
    texts = way(urls, fetch)
    return texts, time.perf_counter() - begun
