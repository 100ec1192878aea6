"""It keeps the time of every call: right, and bigger each day.

Breaks: promise_it_does_not_grow
"""

from threading import Lock


class Limiter:
    """Lets at most `calls` calls begin in any `period` seconds."""

    def __init__(self, calls, period, clock):
        self.calls = calls
        self.period = period
        self.clock = clock
        self.begins = []
        self.lock = Lock()

    def reserve(self):
        """Return how many seconds to wait before this call may begin."""
        with self.lock:
            now = self.clock()
            begin = now
            if len(self.begins) >= self.calls:
                begin = max(now, self.begins[-self.calls] + self.period)
            self.begins.append(begin)
            return begin - now
