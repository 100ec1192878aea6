"""Without a pool: threads write to a place of their own in a list, each
process has a pipe; errors are handed over as values.
"""

import multiprocessing
import time
from threading import Thread


def outcome(fetch, url):
    try:
        return fetch(url), None
    except Exception as error:
        return None, error


def texts_of(outcomes):
    for _, error in outcomes:
        if error is not None:
            raise error
    return [text for text, _ in outcomes]


def send_outcome(pipe, fetch, url):
    pipe.send(outcome(fetch, url))
    pipe.close()


def one_after_another(urls, fetch):
    """Fetch each page in the calling thread; return the list of texts."""
    texts = []
    for url in urls:
        texts.append(fetch(url))
    return texts


def by_threads(urls, fetch):
    """Fetch all pages at the same time, in threads; return the texts."""
    outcomes = [None] * len(urls)

    def work(number, url):
        outcomes[number] = outcome(fetch, url)

    threads = [Thread(target=work, args=pair) for pair in enumerate(urls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return texts_of(outcomes)


def by_processes(urls, fetch):
    """Fetch all at the same time, each in a process of its own."""
    processes = []
    ends = []
    for url in urls:
        mine, other = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(
            target=send_outcome, args=(other, fetch, url)
        )
        process.start()
        other.close()
        processes.append(process)
        ends.append(mine)
    outcomes = [end.recv() for end in ends]
    for process in processes:
        process.join()
    return texts_of(outcomes)


def measured(way, urls, fetch):
    """Call one of the ways; return its texts and the seconds it took."""
    begun = time.monotonic()
    texts = way(urls, fetch)
    return texts, time.monotonic() - begun
