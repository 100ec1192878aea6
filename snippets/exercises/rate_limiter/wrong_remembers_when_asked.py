"""It remembers when a call was asked for, and not when it begins: who has
waited is taken for long past.

Breaks: promise_never_too_many
"""

from collections import deque
from threading import Lock


class Limiter:
    """Lets at most `calls` calls begin in any `period` seconds."""

    def __init__(self, calls, period, clock):
        self.period = period
        self.clock = clock
        self.asked = deque(maxlen=calls)
        self.lock = Lock()

    def reserve(self):
        """Return how many seconds to wait before this call may begin."""
        with self.lock:
            now = self.clock()
            wait = 0
            if len(self.asked) == self.asked.maxlen:
                wait = max(0, self.asked[0] + self.period - now)
            self.asked.append(now)
            return wait
