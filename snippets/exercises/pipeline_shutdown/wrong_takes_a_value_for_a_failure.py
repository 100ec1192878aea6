"""A failure goes through the queues as it is, and each exception that comes
is taken for one, also that which a stage returns as its result.

Breaks: promise_none_is_an_item
"""

import threading
from queue import Queue

END = object()


def run(source, stages, size):
    """Send each item through all stages; return the results in order."""
    queues = [Queue(size) for _ in range(len(stages) + 1)]
    stop = threading.Event()

    def feed():
        try:
            for item in source:
                if stop.is_set():
                    break
                queues[0].put(item)
        except BaseException as error:
            queues[0].put(error)
        queues[0].put(END)

    def work(stage, taken, given):
        while (item := taken.get()) is not END:
            if isinstance(item, BaseException):
                given.put(item)
                continue
            if stop.is_set():
                continue
            try:
                given.put(stage(item))
            except BaseException as error:
                stop.set()
                given.put(error)
        given.put(END)

    threads = [threading.Thread(target=feed)]
    for number, stage in enumerate(stages):
        ends = queues[number : number + 2]
        threads.append(threading.Thread(target=work, args=(stage, *ends)))
    for thread in threads:
        thread.start()
    results, failures = [], []
    while (item := queues[-1].get()) is not END:
        if isinstance(item, BaseException):
            failures.append(item)
        else:
            results.append(item)
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return results
