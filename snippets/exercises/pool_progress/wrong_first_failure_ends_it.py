"""It asks for the result of a job that has failed: that raises, and the
rest is neither counted nor returned.

Breaks: promise_the_counts_are_right
"""

from concurrent.futures import ThreadPoolExecutor, as_completed


def run_all(jobs, workers, report):
    """Run a list of jobs, as many at a time as there are workers."""
    results = [None] * len(jobs)
    with ThreadPoolExecutor(workers) as pool:
        places = {pool.submit(job): n for n, job in enumerate(jobs)}
        for ended, future in enumerate(as_completed(places), 1):
            results[places[future]] = future.result()
            report(ended, 0, len(jobs))
    return results
