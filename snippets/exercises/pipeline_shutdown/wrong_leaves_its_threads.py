"""It raises what has failed at once, and leaves the other threads: they
stand before queues that nobody reads, for as long as the program runs.

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

    def feed():
        try:
            for item in source:
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

    threads = [threading.Thread(target=feed, daemon=True)]
    for number, stage in enumerate(stages):
        ends = queues[number : number + 2]
        threads.append(
            threading.Thread(target=work, args=(stage, *ends), daemon=True)
        )
    for thread in threads:
        thread.start()
    results = []
    while (item := queues[-1].get()) is not END:
        if isinstance(item, Failed):
            raise item.error
        results.append(item)
    for thread in threads:
        thread.join()
    return results
