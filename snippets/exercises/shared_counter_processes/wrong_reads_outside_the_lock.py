"""It reads before it has the lock: what it adds to may be old.

Breaks: promise_no_addition_is_lost
"""


class Counter:
    """A number from 0 on that the processes of one context share."""

    def __init__(self, context):
        self.number = context.Value("q", 0)

    def add(self, number):
        """Add to it; any process may, at any time."""
        new = self.number.value + number
        with self.number.get_lock():
            self.number.value = new

    def total(self):
        """Return what it is now."""
        return self.number.value
