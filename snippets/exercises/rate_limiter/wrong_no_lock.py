"""It looks, decides and remembers without a lock: two threads find the same
place free.

Breaks: promise_threads_do_not_share_a_place
"""

from collections import deque


class Limiter:
    """Lets at most `calls` calls begin in any `period` seconds."""

    def __init__(self, calls, period, clock):
        self.period = period
        self.clock = clock
        self.begins = deque(maxlen=calls)

    def reserve(self):
        """Return how many seconds to wait before this call may begin."""
        now = self.clock()
        begin = now
        if len(self.begins) == self.begins.maxlen:
            begin = max(now, self.begins[0] + self.period)
        self.begins.append(begin)
        return begin - now
