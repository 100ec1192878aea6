"""as_completed gives each future as it ends; a dictionary tells which job
it was. The future says whether it has failed, without raising.
"""

from concurrent.futures import ThreadPoolExecutor, as_completed


def run_all(jobs, workers, report):
    """Run a list of jobs, as many at a time as there are workers."""
    results = [None] * len(jobs)
    failed = 0
    with ThreadPoolExecutor(workers) as pool:
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
