"""Threads of our own put each outcome into a queue; the calling thread
takes as many out as there are jobs, and counts.
"""

from queue import Empty, SimpleQueue
from threading import Thread


def run_all(jobs, workers, report):
    """Run a list of jobs, as many at a time as there are workers."""
    todo, done = SimpleQueue(), SimpleQueue()
    for numbered in enumerate(jobs):
        todo.put(numbered)

    def work():
        while True:
            try:
                number, job = todo.get_nowait()
            except Empty:
                return
            try:
                done.put((number, job(), False))
            except BaseException as error:
                done.put((number, error, True))

    threads = [Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    results = [None] * len(jobs)
    failures = 0
    for ended in range(1, len(jobs) + 1):
        number, results[number], failed = done.get()
        failures += failed
        report(ended, failures, len(jobs))
    for thread in threads:
        thread.join()
    return results
