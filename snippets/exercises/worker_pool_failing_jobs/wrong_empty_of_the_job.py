"""One try stands around both, to take a job and to run it: a job that
raises Empty is taken for the end, and has no outcome.

Breaks: promise_whatever_is_raised_is_an_outcome
"""

from queue import Empty, SimpleQueue
from threading import Thread


def run_all(jobs, workers):
    """Run the jobs in as many threads; return their outcomes in order."""
    todo = SimpleQueue()
    for number, job in enumerate(jobs):
        todo.put((number, job))
    outcomes = [None] * len(jobs)

    def work():
        while True:
            try:
                number, job = todo.get_nowait()
                outcomes[number] = ("ok", job())
            except Empty:
                return
            except BaseException as error:
                outcomes[number] = ("failed", error)

    threads = [Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes
