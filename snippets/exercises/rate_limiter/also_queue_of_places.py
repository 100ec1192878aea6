"""A queue of places: who comes takes the oldest, and puts it back with the
time from which it is free again.
"""

from queue import Queue


class Limiter:
    """Lets at most `calls` calls begin in any `period` seconds."""

    def __init__(self, calls, period, clock):
        self.period = period
        self.clock = clock
        self.free_from = Queue()
        for _ in range(calls):
            self.free_from.put(float("-inf"))

    def reserve(self):
        """Return how many seconds to wait before this call may begin."""
        free_from = self.free_from.get()
        now = self.clock()
        begin = max(now, free_from)
        self.free_from.put(begin + self.period)
        return begin - now
