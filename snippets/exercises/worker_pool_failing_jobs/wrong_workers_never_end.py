"""Its workers wait for the next job for ever: each call leaves threads
behind.

Breaks: promise_workers_have_ended
"""

from queue import Queue
from threading import Thread


def run_all(jobs, workers):
    """Run the jobs in as many threads; return their outcomes in order."""
    todo = Queue()
    for number, job in enumerate(jobs):
        todo.put((number, job))
    outcomes = [None] * len(jobs)

    def work():
        while True:
            number, job = todo.get()
            try:
                outcomes[number] = ("ok", job())
            except BaseException as error:
                outcomes[number] = ("failed", error)
            todo.task_done()

    for _ in range(workers):
        Thread(target=work, daemon=True).start()
    todo.join()
    return outcomes
