"""It counts from one full period to the next: at their border twice as many
calls begin within a moment.

Breaks: promise_never_too_many
"""

from threading import Lock


class Limiter:
    """Lets at most `calls` calls begin in any `period` seconds."""

    def __init__(self, calls, period, clock):
        self.calls = calls
        self.period = period
        self.clock = clock
        self.window = 0
        self.used = 0
        self.lock = Lock()

    def reserve(self):
        """Return how many seconds to wait before this call may begin."""
        with self.lock:
            now = self.clock()
            window = max(self.window, now // self.period)
            if window != self.window:
                self.window, self.used = window, 0
            if self.used == self.calls:
                self.window, self.used = window + 1, 0
            self.used += 1
            return max(0, self.window * self.period - now)
