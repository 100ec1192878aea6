"""A semaphore keeps one seat empty, so that one of the others finds both
instruments.
"""

from threading import Lock, Semaphore


class Table:
    """A round table with as many instruments as seats, two or more."""

    def __init__(self, seats):
        self.seats = seats
        self.instruments = [Lock() for _ in range(seats)]
        self.chairs = Semaphore(seats - 1)

    def measure(self, seat, work):
        """Return `work()`, called with both instruments of the seat."""
        left = self.instruments[seat]
        right = self.instruments[(seat + 1) % self.seats]
        with self.chairs, left, right:
            return work()
