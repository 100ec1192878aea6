"""It puts the first one back where the second is not free, and tries again
at once: all may go on doing that at the same time for ever.

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
        left = self.instruments[seat]
        right = self.instruments[(seat + 1) % self.seats]
        while True:
            with left:
                if right.acquire(blocking=False):
                    try:
                        return work()
                    finally:
                        right.release()
