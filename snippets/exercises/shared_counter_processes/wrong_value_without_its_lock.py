"""It trusts Value to add in one piece: it guards the read and the write,
each alone.

Breaks: promise_no_addition_is_lost
"""


class Counter:
    """A number from 0 on that the processes of one context share."""

    def __init__(self, context):
        self.number = context.Value("q", 0)

    def add(self, number):
        """Add to it; any process may, at any time."""
        self.number.value += number

    def total(self):
        """Return what it is now."""
        return self.number.value
