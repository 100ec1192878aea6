"""It asks and then acts, and another thread asks between the two.

Breaks: promise_one_call
"""


class Once:
    """Calls a function once and keeps its result."""

    def __init__(self, make):
        self.make = make
        self.done = False
        self.value = None

    def get(self):
        """Return the value; make it if nobody has."""
        if not self.done:
            self.value = self.make()
            self.done = True
        return self.value
