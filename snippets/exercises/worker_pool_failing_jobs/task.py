"""Build a small pool of threads: outcomes in order, failures told and not
lost, no thread left behind.

Write `run_all(jobs, workers)` with `threading` and `queue`, without a pool
of `concurrent.futures`. A job is a function without arguments. Each runs
once, in one of `workers` threads; while there are jobs that have not begun,
no thread is idle. `run_all` returns when all jobs are done, with a list of
their outcomes in the order of the jobs: `("ok", value)` for what a job
returned, `("failed", error)` for what it raised, whatever that is.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


def run_all(jobs, workers):
    """Run the jobs in as many threads; return their outcomes in order."""
    raise NotImplementedError
