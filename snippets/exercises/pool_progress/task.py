"""Run jobs in a pool of threads and say after each how far it is, with
counts that are right also when jobs fail.

A hundred pictures are converted, some are broken, and somebody looks at a
progress bar. Write `run_all`. A job is a function without arguments. As
soon as a job has ended, whichever it is, `report(ended, failed, total)` is
called: how many have ended by now, the failed ones included, how many of
these have failed, and how many there are. So `ended` is 1, 2, 3 and so on
up to `total`. While there are jobs that have not begun, no worker is idle.
`report` draws on the screen: it is called in the thread that
called `run_all`, and nowhere else. Use what you like of the standard
library.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


def run_all(jobs, workers, report):
    """Run a list of jobs, as many at a time as there are workers.

    Return a list in the order of the jobs: of each what it has returned, or
    the exception that it has raised.
    """
    raise NotImplementedError
