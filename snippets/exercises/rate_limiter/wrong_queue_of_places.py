"""A queue of places, each with the time from which it is free again. Who is
held up after the look at the clock puts its place behind one that is free
later, and the next call waits for that.

Breaks: promise_nobody_waits_too_long
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
