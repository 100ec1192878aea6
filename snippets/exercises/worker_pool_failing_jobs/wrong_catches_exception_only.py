"""It catches Exception, which SystemExit is not: that job has no outcome.

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
            except Empty:
                return
            try:
                outcomes[number] = ("ok", job())
            except Exception as error:
                outcomes[number] = ("failed", error)

    threads = [Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes
