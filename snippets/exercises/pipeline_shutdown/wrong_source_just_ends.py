"""It takes a source that fails for one that ends: half of the photos are
done, and run returns as if these were all.

Breaks: promise_a_failing_source_ends_it
"""

import threading
from queue import Queue

END = object()


def run(source, stages, size):
    """Send each item through all stages; return the results in order."""
    queues = [Queue(size) for _ in range(len(stages) + 1)]
    failures = []

    def feed():
        try:
            for item in source:
                if failures:
                    break
                queues[0].put(item)
        finally:
            queues[0].put(END)

    def work(stage, taken, given):
        while (item := taken.get()) is not END:
            if failures:
                continue
            try:
                given.put(stage(item))
            except BaseException as error:
                failures.append(error)
        given.put(END)

    threads = [threading.Thread(target=feed)]
    for number, stage in enumerate(stages):
        ends = queues[number : number + 2]
        threads.append(threading.Thread(target=work, args=(stage, *ends)))
    for thread in threads:
        thread.start()
    results = []
    while (result := queues[-1].get()) is not END:
        results.append(result)
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return results
