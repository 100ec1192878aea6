"""Each worker ends at a sentinel: so jobs may come while others run."""

from queue import Queue
from threading import Thread


def run_all(jobs, workers):
    """Run the jobs in as many threads; return their outcomes in order."""
    todo = Queue()
    outcomes = [None] * len(jobs)

    def work():
        while (taken := todo.get()) is not None:
            number, job = taken
            try:
                outcomes[number] = ("ok", job())
            except BaseException as error:
                outcomes[number] = ("failed", error)

    threads = [Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for pair in enumerate(jobs):
        todo.put(pair)
    for _ in threads:
        todo.put(None)
    for thread in threads:
        thread.join()
    return outcomes
