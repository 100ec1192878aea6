"""A lock for each instrument, and always the lower number first."""

from threading import Lock


class Table:
    """A round table with as many instruments as seats, two or more."""

    def __init__(self, seats):
        self.seats = seats
        self.instruments = [Lock() for _ in range(seats)]

    def measure(self, seat, work):
        """Return `work()`, called with both instruments of the seat."""
        low, high = sorted((seat, (seat + 1) % self.seats))
        with self.instruments[low], self.instruments[high]:
            return work()
