"""The failure goes through the queues, and the source is told when it comes
out at the end: behind a slow stage that takes long, and items are taken
meanwhile.

Breaks: promise_a_failure_ends_it
"""

import threading
from queue import Queue

END = object()


class Failed:
    """Goes through the queues in the place of an item."""

    def __init__(self, error):
        self.error = error


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
            queues[0].put(Failed(error))
        queues[0].put(END)

    def work(stage, taken, given):
        while (item := taken.get()) is not END:
            if isinstance(item, Failed):
                given.put(item)
                continue
            try:
                given.put(stage(item))
            except BaseException as error:
                given.put(Failed(error))
        given.put(END)

    threads = [threading.Thread(target=feed)]
    for number, stage in enumerate(stages):
        ends = queues[number : number + 2]
        threads.append(threading.Thread(target=work, args=(stage, *ends)))
    for thread in threads:
        thread.start()
    results, failures = [], []
    while (item := queues[-1].get()) is not END:
        if isinstance(item, Failed):
            stop.set()
            failures.append(item.error)
        else:
            results.append(item)
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return results
