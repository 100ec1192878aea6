"""A list with a place for each of the last calls, and the number of the
oldest: whoever comes takes its place.
"""

from threading import Lock


class Limiter:
    """Lets at most `calls` calls begin in any `period` seconds."""

    def __init__(self, calls, period, clock):
        self.period = period
        self.clock = clock
        self.begins = [float("-inf")] * calls
        self.oldest = 0
        self.lock = Lock()

    def reserve(self):
        """Return how many seconds to wait before this call may begin."""
        with self.lock:
            now = self.clock()
            begin = max(now, self.begins[self.oldest] + self.period)
            self.begins[self.oldest] = begin
            self.oldest = (self.oldest + 1) % len(self.begins)
            return begin - now
