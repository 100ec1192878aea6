"""Build a pipeline of threads that ends: when its source is at its end,
and also when a stage fails in the middle.

Photos are read, made smaller, and stored: three stages, each busy with
another photo. Write `run(source, stages, size)` with `threading` and
`queue`. `source` is an iterable, maybe without end; a stage is a function
of one argument, and what it returns goes to the next. `run` returns the
list of what the last stage returns, in the order of the source. Whatever a
stage returns goes on, also `None`, or an exception that it does not raise.

The stages work at the same time, each in one thread of its own. Between
two stages wait at most `size` items: a slow stage holds up those before
it. If a stage fails, or the source, `run` raises that exception, and takes
at most one further item from the source. However it ends, its threads have
ended. (Nobody interrupts it with Ctrl-C today.)

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


def run(source, stages, size):
    """Send each item through all stages; return the results in order."""
    raise NotImplementedError
