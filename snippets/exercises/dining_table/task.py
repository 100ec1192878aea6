"""Build the table at which each needs the tools on both sides: nobody waits
for ever, and who is in nobody's way does not wait.

Stations stand round a table, and between two neighbours lies one
instrument: seat 0 needs instruments 0 and 1, the last seat needs the last
one and instrument 0. (At a table for two, both need both.) A measurement
takes both instruments at the same time. This is the dinner of the
philosophers, in a laboratory. Write `Table` with the means of `threading`;
`measure` is called by many threads, also by two for the same seat.

All measure in the end, in whatever order they come, and neighbours never at
the same time. Two who share no instrument measure at the same time, at
least where nobody else wants to. A measurement that fails passes its error
on, and its instruments are free again. Who waits does nothing meanwhile: no
loop that tries again and again, no sleep, no time limit.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


class Table:
    """A round table with as many instruments as seats, two or more."""

    def __init__(self, seats):
        self.seats = seats

    def measure(self, seat, work):
        """Return `work()`, called with both instruments of the seat."""
        raise NotImplementedError
