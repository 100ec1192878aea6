"""Each worker is dealt its jobs before it begins: those dealt to one whose
first job is slow wait for it, while the other workers have ended.

Breaks: promise_workers_run_at_the_same_time
"""

from threading import Thread


def run_all(jobs, workers):
    """Run the jobs in as many threads; return their outcomes in order."""
    outcomes = [None] * len(jobs)

    def work(first):
        for number in range(first, len(jobs), workers):
            try:
                outcomes[number] = ("ok", jobs[number]())
            except BaseException as error:
                outcomes[number] = ("failed", error)

    threads = [Thread(target=work, args=(n,)) for n in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes
