"""It counts in an attribute: each process has a copy of its own.

Breaks: promise_it_adds
"""


class Counter:
    """A number from 0 on that the processes of one context share."""

    def __init__(self, context):
        self.number = 0

    def add(self, number):
        """Add to it; any process may, at any time."""
        self.number += number

    def total(self):
        """Return what it is now."""
        return self.number
