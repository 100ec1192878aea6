"""It notes outcomes as they come: in the order in which jobs end.

Breaks: promise_outcomes_are_in_the_order_of_the_jobs
"""

from queue import Empty, SimpleQueue
from threading import Thread


def run_all(jobs, workers):
    """Run the jobs in as many threads; return their outcomes in order."""
    todo = SimpleQueue()
    for number, job in enumerate(jobs):
        todo.put((number, job))
    outcomes = []

    def work():
        while True:
            try:
                _, job = todo.get_nowait()
            except Empty:
                return
            try:
                outcomes.append(("ok", job()))
            except BaseException as error:
                outcomes.append(("failed", error))

    threads = [Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes
