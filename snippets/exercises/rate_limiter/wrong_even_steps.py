"""It spaces calls evenly: the limit is kept, and calls wait that could
begin at once.

Breaks: promise_the_first_begin_at_once, promise_nobody_waits_too_long
"""

from threading import Lock


class Limiter:
    """Lets at most `calls` calls begin in any `period` seconds."""

    def __init__(self, calls, period, clock):
        self.step = period / calls
        self.clock = clock
        self.next = float("-inf")
        self.lock = Lock()

    def reserve(self):
        """Return how many seconds to wait before this call may begin."""
        with self.lock:
            now = self.clock()
            begin = max(now, self.next)
            self.next = begin + self.step
            return begin - now
