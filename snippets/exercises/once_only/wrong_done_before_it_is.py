"""It says that it is done and then begins: who asks meanwhile gets
nothing.

Breaks: promise_everybody_gets_the_value
"""

from threading import Lock


class Once:
    """Calls a function once and keeps its result."""

    def __init__(self, make):
        self.make = make
        self.lock = Lock()
        self.done = False
        self.value = None

    def get(self):
        """Return the value; make it if nobody has."""
        with self.lock:
            first = not self.done
            self.done = True
        if first:
            self.value = self.make()
        return self.value
