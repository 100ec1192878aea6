"""Whoever is woken does not ask again: the neighbour may have begun its
next measurement meanwhile, and both measure.

Breaks: promise_neighbours_take_turns
"""

from threading import Condition


class Table:
    """A round table with as many instruments as seats, two or more."""

    def __init__(self, seats):
        self.seats = seats
        self.free = [True] * seats
        self.changed = Condition()

    def measure(self, seat, work):
        """Return `work()`, called with both instruments of the seat."""
        left, right = seat, (seat + 1) % self.seats
        with self.changed:
            if not (self.free[left] and self.free[right]):
                self.changed.wait()
            self.free[left] = self.free[right] = False
        try:
            return work()
        finally:
            with self.changed:
                self.free[left] = self.free[right] = True
                self.changed.notify_all()
