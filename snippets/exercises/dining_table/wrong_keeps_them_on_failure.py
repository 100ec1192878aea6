"""It gives the instruments back after the measurement, and not where that
fails: the next one waits for ever.

Breaks: promise_a_failure_is_passed_on
"""

from threading import Lock


class Table:
    """A round table with as many instruments as seats, two or more."""

    def __init__(self, seats):
        self.seats = seats
        self.instruments = [Lock() for _ in range(seats)]

    def measure(self, seat, work):
        """Return `work()`, called with both instruments of the seat."""
        low, high = sorted((seat, (seat + 1) % self.seats))
        self.instruments[low].acquire()
        self.instruments[high].acquire()
        result = work()
        self.instruments[high].release()
        self.instruments[low].release()
        return result
