"""A number without a lock, and a lock of its own beside it."""


class Counter:
    """A number from 0 on that the processes of one context share."""

    def __init__(self, context):
        self.lock = context.Lock()
        self.number = context.RawValue("q", 0)

    def add(self, number):
        """Add to it; any process may, at any time."""
        with self.lock:
            self.number.value += number

    def total(self):
        """Return what it is now."""
        with self.lock:
            return self.number.value
