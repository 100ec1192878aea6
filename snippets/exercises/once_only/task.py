"""Build a value that the first thread makes and all others wait for, and
that survives a failure.

Write `Once` with the means of `threading`. `Once(make).get()` calls `make`
the first time and returns what it returned; every later `get` returns the
same value. Who asks while `make` still runs waits for it. When `make`
raises, so does that `get`, and nothing is remembered: the next one tries
again.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


class Once:
    """Calls a function once and keeps its result."""

    def __init__(self, make):
        self.make = make

    def get(self):
        """Return the value; make it if nobody has."""
        raise NotImplementedError
