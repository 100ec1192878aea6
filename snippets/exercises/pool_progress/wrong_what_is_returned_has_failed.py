"""It returns what a job raises, and then asks of each result whether it is
an exception: a job that returns one, a parser maybe, counts as failed.

Breaks: promise_the_counts_are_right
"""

from concurrent.futures import ThreadPoolExecutor, as_completed


def outcome(job):
    try:
        return job()
    except BaseException as error:
        return error


def run_all(jobs, workers, report):
    """Run a list of jobs, as many at a time as there are workers."""
    results = [None] * len(jobs)
    failed = 0
    with ThreadPoolExecutor(workers) as pool:
        places = {pool.submit(outcome, j): n for n, j in enumerate(jobs)}
        for ended, future in enumerate(as_completed(places), 1):
            result = future.result()
            results[places[future]] = result
            failed += isinstance(result, BaseException)
            report(ended, failed, len(jobs))
    return results
