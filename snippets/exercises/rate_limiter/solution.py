"""A lock, and the times at which the last calls begin."""

from collections import deque
from threading import Lock


class Limiter:
    """Lets at most `calls` calls begin in any `period` seconds."""

    def __init__(self, calls, period, clock):
        self.period = period
        self.clock = clock
        self.begins = deque(maxlen=calls)
        self.lock = Lock()

    def reserve(self):
        """Return how many seconds to wait before this call may begin."""
        with self.lock:
            now = self.clock()
            begin = now
            if len(self.begins) == self.begins.maxlen:
                begin = max(now, self.begins[0] + self.period)
            self.begins.append(begin)
            return begin - now
