"""It waits a while for each instrument and does not ask whether it got it:
a timeout does not end the circle, it begins to measure without the tools.

Breaks: promise_neighbours_take_turns
"""

from threading import Lock


class Table:
    """A round table with as many instruments as seats, two or more."""

    def __init__(self, seats):
        self.seats = seats
        self.instruments = [Lock() for _ in range(seats)]

    def measure(self, seat, work):
        """Return `work()`, called with both instruments of the seat."""
        left = self.instruments[seat]
        right = self.instruments[(seat + 1) % self.seats]
        left.acquire(timeout=5)
        right.acquire(timeout=5)
        try:
            return work()
        finally:
            right.release()
            left.release()
