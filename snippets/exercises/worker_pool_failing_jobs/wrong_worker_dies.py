"""It lets a failure through: the worker dies of it, and the job has no
outcome. When no worker is left, the other jobs stay.

Breaks: promise_a_failing_job_fails_alone
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
            outcomes[number] = ("ok", job())

    threads = [Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes
