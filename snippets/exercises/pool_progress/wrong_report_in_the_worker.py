"""It counts and reports in the callback of a future: the workers call it,
two at a time, and counts can get lost.

Breaks: promise_report_is_called_in_the_calling_thread
"""

from concurrent.futures import ThreadPoolExecutor


def run_all(jobs, workers, report):
    """Run a list of jobs, as many at a time as there are workers."""
    ended = failed = 0

    def count(future):
        nonlocal ended, failed
        ended += 1
        failed += future.exception() is not None
        report(ended, failed, len(jobs))

    with ThreadPoolExecutor(workers) as pool:
        futures = [pool.submit(job) for job in jobs]
        for future in futures:
            future.add_done_callback(count)
    return [future.exception() or future.result() for future in futures]
