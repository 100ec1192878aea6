"""It waits for the first job, then for the second: while the first goes
on, nothing is reported, however many have ended.

Breaks: promise_it_reports_as_jobs_end
"""

from concurrent.futures import ThreadPoolExecutor


def run_all(jobs, workers, report):
    """Run a list of jobs, as many at a time as there are workers."""
    results = [None] * len(jobs)
    failed = 0
    with ThreadPoolExecutor(workers) as pool:
        places = {pool.submit(job): n for n, job in enumerate(jobs)}
        for ended, future in enumerate(places, 1):
            error = future.exception()
            if error is None:
                results[places[future]] = future.result()
            else:
                results[places[future]] = error
                failed += 1
            report(ended, failed, len(jobs))
    return results
