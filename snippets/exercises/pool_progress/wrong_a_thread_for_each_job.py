"""It starts a thread for each job: a hundred jobs run at the same time,
whatever the number of workers.

Breaks: promise_as_many_at_a_time_as_workers
"""

from concurrent.futures import ThreadPoolExecutor, as_completed


def run_all(jobs, workers, report):
    """Run a list of jobs, as many at a time as there are workers."""
    results = [None] * len(jobs)
    failed = 0
    with ThreadPoolExecutor(len(jobs) or 1) as pool:
        places = {pool.submit(job): n for n, job in enumerate(jobs)}
        for ended, future in enumerate(as_completed(places), 1):
            error = future.exception()
            if error is None:
                results[places[future]] = future.result()
            else:
                results[places[future]] = error
                failed += 1
            report(ended, failed, len(jobs))
    return results
