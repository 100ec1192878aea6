"""Its lock is a global of the module: right under fork alone; a process of
spawn makes its own, and one of forkserver has not that of the parent.

Breaks: promise_no_addition_is_lost
"""

import multiprocessing

lock = multiprocessing.Lock()


class Counter:
    """A number from 0 on that the processes of one context share."""

    def __init__(self, context):
        self.number = context.Value("q", 0)

    def add(self, number):
        """Add to it; any process may, at any time."""
        with lock:
            self.number.value += number

    def total(self):
        """Return what it is now."""
        return self.number.value
