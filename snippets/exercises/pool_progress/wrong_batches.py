"""It begins as many jobs as there are workers, and the next ones when these
have all ended: while one is slow, the other workers idle.

Breaks: promise_as_many_at_a_time_as_workers
"""

from concurrent.futures import ThreadPoolExecutor, as_completed


def run_all(jobs, workers, report):
    """Run a list of jobs, as many at a time as there are workers."""
    results = [None] * len(jobs)
    ended = failed = 0
    with ThreadPoolExecutor(workers) as pool:
        for begin in range(0, len(jobs), workers):
            batch = range(begin, min(begin + workers, len(jobs)))
            places = {pool.submit(jobs[n]): n for n in batch}
            for future in as_completed(places):
                error = future.exception()
                if error is None:
                    results[places[future]] = future.result()
                else:
                    results[places[future]] = error
                    failed += 1
                ended += 1
                report(ended, failed, len(jobs))
    return results
