"""Build what lets three threads do three steps in order, whoever comes
first.

A service starts in three threads: one reads the settings, one connects to
the database with them, one then lets requests in. Nobody knows which thread
runs first. Write `Steps` with the means of `threading`: each thread calls
the method of its step once and hands over what is to be done. A step begins
when the step before it has ended. A thread that comes too early waits and
does nothing meanwhile: no loop that asks again and again, no sleep. Each
service that starts has its own `Steps`. No step fails today.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


class Steps:
    """Three steps, each done in a thread of its own."""

    def __init__(self):
        pass

    def first(self, do):
        """Call `do()`."""
        raise NotImplementedError

    def second(self, do):
        """Call `do()` when the first step has ended."""
        raise NotImplementedError

    def third(self, do):
        """Call `do()` when the second step has ended."""
        raise NotImplementedError
