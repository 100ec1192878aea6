"""A Value of the context, which has a lock: held from the read to the
write.
"""


class Counter:
    """A number from 0 on that the processes of one context share."""

    def __init__(self, context):
        self.number = context.Value("q", 0)

    def add(self, number):
        """Add to it; any process may, at any time."""
        with self.number.get_lock():
            self.number.value += number

    def total(self):
        """Return what it is now."""
        return self.number.value
