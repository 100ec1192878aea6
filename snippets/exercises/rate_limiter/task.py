"""Build a limiter for many threads that call one service: never more calls
in any stretch of time than it allows, and nobody waits longer than needed.

A service allows 100 calls in 60 seconds, whichever 60 seconds one looks at.
Your threads ask a `Limiter` first and sleep as long as it says:
`time.sleep(limiter.reserve())`. `reserve` does not sleep itself. It decides
when this call may begin, remembers it, and returns the seconds until then,
0 where it may begin at once.

The rule, exactly, with 100 and 60 for `calls` and `period`: the first 100
calls may begin at once; any later one 60 seconds after the beginning of the
call that is 100 before it, or at once where that has passed. Begin means
the time that `reserve` decided on.

Many threads reserve at the same time, so use the means of `threading`. The
time is what `clock()` returns, in seconds: the checks hand over a clock of
their own, and it goes on while one thread waits for another in `reserve`,
and from one look at it to the next. A limiter that runs for months must
not grow.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


class Limiter:
    """Lets at most `calls` calls begin in any `period` seconds."""

    def __init__(self, calls, period, clock):
        self.calls = calls
        self.period = period
        self.clock = clock

    def reserve(self):
        """Return how many seconds to wait before this call may begin."""
        raise NotImplementedError
