"""It starts a thread for each job, and does not look at `workers`.

Breaks: promise_no_more_jobs_than_workers
"""

from threading import Thread


def run_all(jobs, workers):
    """Run the jobs in as many threads; return their outcomes in order."""
    outcomes = [None] * len(jobs)

    def work(number, job):
        try:
            outcomes[number] = ("ok", job())
        except BaseException as error:
            outcomes[number] = ("failed", error)

    threads = [Thread(target=work, args=pair) for pair in enumerate(jobs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes
