"""Build an array of numbers that processes fill in parts, all in the same
memory, which is given back at the end.

A picture, a simulation, a table of prices: many numbers, each computed
alone, and copying them from process to process would take longer than to
compute them. Write `SharedArray`, made in the parent and handed to
processes of its context as an argument, and `fill_all`, which starts these
processes. `context` is what `multiprocessing.get_context(method)` returned;
`fork`, `forkserver` and `spawn` all have to do. Use what you like of
`multiprocessing`; no two processes write to the same place, so that no lock
is needed.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


class SharedArray:
    """Floats, each 0.0 at first, that the processes of a context share."""

    def __init__(self, context, size):
        self.size = size
        raise NotImplementedError

    def fill(self, first, numbers):
        """Write numbers to the places from `first` on; any process may."""
        raise NotImplementedError

    def numbers(self):
        """Return all numbers as a list; any process may ask."""
        raise NotImplementedError

    def close(self):
        """Give the memory back: the parent calls it once, at the end."""
        raise NotImplementedError


def fill_all(context, array, workers, number):
    """Fill each place i of the array with number(i).

    As many processes as there are workers compute a part each, at the same
    time. It returns when they have ended; where number raises, it raises an
    error as well, of any kind. There is one place at least; there may be
    fewer than workers, or not the same number for each.
    """
    raise NotImplementedError
