"""It counts what succeeds: with two broken jobs of four the bar stays at
one half for ever.

Breaks: promise_the_counts_are_right
"""

from concurrent.futures import ThreadPoolExecutor, as_completed


def run_all(jobs, workers, report):
    """Run a list of jobs, as many at a time as there are workers."""
    results = [None] * len(jobs)
    failed = 0
    with ThreadPoolExecutor(workers) as pool:
        places = {pool.submit(job): n for n, job in enumerate(jobs)}
        ended = 0
        for future in as_completed(places):
            error = future.exception()
            if error is None:
                results[places[future]] = future.result()
                ended += 1
            else:
                results[places[future]] = error
                failed += 1
            report(ended, failed, len(jobs))
    return results
