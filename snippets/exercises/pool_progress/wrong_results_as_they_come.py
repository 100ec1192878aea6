"""It collects the results as the jobs end: which result belongs to which
job is lost.

Breaks: promise_results_are_in_order
"""

from concurrent.futures import ThreadPoolExecutor, as_completed


def run_all(jobs, workers, report):
    """Run a list of jobs, as many at a time as there are workers."""
    results = []
    failed = 0
    with ThreadPoolExecutor(workers) as pool:
        futures = [pool.submit(job) for job in jobs]
        for ended, future in enumerate(as_completed(futures), 1):
            error = future.exception()
            if error is None:
                results.append(future.result())
            else:
                results.append(error)
                failed += 1
            report(ended, failed, len(jobs))
    return results
