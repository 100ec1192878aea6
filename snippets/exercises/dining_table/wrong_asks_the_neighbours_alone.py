"""It asks whether a neighbour measures, and not whether its own seat does:
two threads of one seat use the same instruments.

Breaks: promise_neighbours_take_turns
"""

from threading import Condition


class Table:
    """A round table with as many instruments as seats, two or more."""

    def __init__(self, seats):
        self.seats = seats
        self.measuring = [False] * seats
        self.changed = Condition()

    def measure(self, seat, work):
        """Return `work()`, called with both instruments of the seat."""
        left, right = (seat - 1) % self.seats, (seat + 1) % self.seats
        with self.changed:
            while self.measuring[left] or self.measuring[right]:
                self.changed.wait()
            self.measuring[seat] = True
        try:
            return work()
        finally:
            with self.changed:
                self.measuring[seat] = False
                self.changed.notify_all()
