"""It looks at the clock to decide, and once more to tell the wait: where
the call may begin at once, that is less than 0, and sleep raises.

Breaks: promise_the_time_is_that_of_the_decision
"""

from collections import deque
from threading import Lock


class Limiter:
    """Lets at most `calls` calls begin in any `period` seconds."""

    def __init__(self, calls, period, clock):
        self.calls = calls
        self.period = period
        self.clock = clock
        self.begins = deque()
        self.lock = Lock()

    def reserve(self):
        """Return how many seconds to wait before this call may begin."""
        with self.lock:
            if len(self.begins) < self.calls:
                self.begins.append(self.clock())
                return 0
            free = self.begins.popleft() + self.period
            begin = max(self.clock(), free)
            self.begins.append(begin)
            return begin - self.clock()
