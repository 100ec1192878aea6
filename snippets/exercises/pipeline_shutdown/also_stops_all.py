"""One event says that it is over: who puts or takes looks at it ten times a
second.
"""

import queue
import threading

END = object()


class Over(Exception):
    """The pipeline has failed elsewhere."""


def run(source, stages, size):
    """Send each item through all stages; return the results in order."""
    over = threading.Event()
    failures = []

    def again(call, *args):
        while not over.is_set():
            try:
                return call(*args, timeout=0.1)
            except (queue.Empty, queue.Full):
                pass
        raise Over

    def guarded(function, *args):
        try:
            function(*args)
        except Over:
            pass
        except BaseException as error:
            failures.append(error)
            over.set()

    def feed(given):
        for item in source:
            again(given.put, item)
        again(given.put, END)

    def work(stage, taken, given):
        while (item := again(taken.get)) is not END:
            again(given.put, stage(item))
        again(given.put, END)

    def collect(taken):
        while (item := again(taken.get)) is not END:
            results.append(item)

    results = []
    queues = [queue.Queue(size) for _ in range(len(stages) + 1)]
    calls = [(feed, queues[0]), (collect, queues[-1])]
    calls += [(work, s, *queues[n : n + 2]) for n, s in enumerate(stages)]
    threads = [threading.Thread(target=guarded, args=c) for c in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return results
