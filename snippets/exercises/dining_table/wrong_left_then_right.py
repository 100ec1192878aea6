"""Each takes the left one first: when all have their left one, all wait for
the right one, for ever.

Breaks: promise_all_measure_in_the_end
"""

from threading import Lock


class Table:
    """A round table with as many instruments as seats, two or more."""

    def __init__(self, seats):
        self.seats = seats
        self.instruments = [Lock() for _ in range(seats)]

    def measure(self, seat, work):
        """Return `work()`, called with both instruments of the seat."""
        right = (seat + 1) % self.seats
        with self.instruments[seat], self.instruments[right]:
            return work()
