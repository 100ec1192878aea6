"""Where several have ended at once it reports once: a bar that counts
reports never comes to its end.

Breaks: promise_the_counts_are_right
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
    return [future.exception() or future.result() for future in futures]
