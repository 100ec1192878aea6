"""The last seat has no neighbour at its right: it counts on and takes an
instrument that nobody else needs.

Breaks: promise_neighbours_take_turns
"""

from threading import Lock


class Table:
    """A round table with as many instruments as seats, two or more."""

    def __init__(self, seats):
        self.instruments = [Lock() for _ in range(seats + 1)]

    def measure(self, seat, work):
        """Return `work()`, called with both instruments of the seat."""
        with self.instruments[seat], self.instruments[seat + 1]:
            return work()
