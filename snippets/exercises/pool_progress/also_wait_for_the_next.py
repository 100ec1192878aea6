"""wait returns when at least one more has ended; all that have are
counted, one by one.
"""

from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait


def run_all(jobs, workers, report):
    """Run a list of jobs, as many at a time as there are workers."""
    ended = failed = 0
    with ThreadPoolExecutor(workers) as pool:
        futures = [pool.submit(job) for job in jobs]
        open_ones = set(futures)
        while open_ones:
            done, open_ones = wait(open_ones, return_when=FIRST_COMPLETED)
            for future in done:
                ended += 1
                failed += future.exception() is not None
                report(ended, failed, len(jobs))
    errors = [future.exception() for future in futures]
    return [
        future.result() if error is None else error
        for future, error in zip(futures, errors, strict=True)
    ]
