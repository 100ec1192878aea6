"""A bucket of tokens that fills up as time goes by: after a pause all its
tokens are spent at once, and those that drip in meanwhile on top of them.

Breaks: promise_never_too_many
"""

from threading import Lock


class Limiter:
    """Lets at most `calls` calls begin in any `period` seconds."""

    def __init__(self, calls, period, clock):
        self.calls = calls
        self.rate = calls / period
        self.clock = clock
        self.tokens = calls
        self.last = clock()
        self.lock = Lock()

    def reserve(self):
        """Return how many seconds to wait before this call may begin."""
        with self.lock:
            now = self.clock()
            gained = (now - self.last) * self.rate
            self.tokens = min(self.calls, self.tokens + gained)
            self.last = now
            self.tokens -= 1
            return max(0, -self.tokens / self.rate)
