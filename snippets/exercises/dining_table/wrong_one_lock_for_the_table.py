"""One lock for the whole table: it cannot deadlock, and one measures at a
time, however big the table is.

Breaks: promise_others_need_not_wait
"""

from threading import Lock


class Table:
    """A round table with as many instruments as seats, two or more."""

    def __init__(self, seats):
        self.table = Lock()

    def measure(self, seat, work):
        """Return `work()`, called with both instruments of the seat."""
        with self.table:
            return work()
