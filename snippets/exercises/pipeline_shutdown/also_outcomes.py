"""What goes through a queue is an item, a failure, or the end. A stage that
fails also asks the thread that reads the source to end.
"""

from queue import Queue
from threading import Event, Thread


def run(source, stages, size):
    """Send each item through all stages; return the results in order."""
    stop = Event()

    def feed(given):
        try:
            for item in source:
                if stop.is_set():
                    break
                given.put(("item", item))
        except BaseException as error:
            given.put(("failure", error))
        given.put(("end", None))

    def work(stage, taken, given):
        kind = ""
        while kind != "end":
            kind, item = taken.get()
            if kind == "item" and not stop.is_set():
                try:
                    item = stage(item)
                except BaseException as error:
                    stop.set()
                    kind, item = "failure", error
            given.put((kind, item))

    queues = [Queue(size)]
    threads = [Thread(target=feed, args=(queues[0],))]
    for stage in stages:
        queues.append(Queue(size))
        threads.append(Thread(target=work, args=(stage, *queues[-2:])))
    for thread in threads:
        thread.start()
    results, failures = [], []
    while (got := queues[-1].get())[0] != "end":
        (results if got[0] == "item" else failures).append(got[1])
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return results
