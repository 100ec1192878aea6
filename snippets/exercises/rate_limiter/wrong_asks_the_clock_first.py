"""It asks the clock, then waits for the lock: it decides by a time that has
passed, and its caller sleeps for too long.

Breaks: promise_the_time_is_that_of_the_decision
"""

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
        now = self.clock()
        with self.lock:
            begin = now
            if len(self.begins) == self.begins.maxlen:
                begin = max(now, self.begins[0] + self.period)
            self.begins.append(begin)
            return begin - now
