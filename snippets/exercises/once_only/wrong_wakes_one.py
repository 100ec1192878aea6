"""One makes the value, the others wait in a condition, and it wakes one of
them: the third waits for ever.

Breaks: promise_everybody_gets_the_value
"""

from threading import Condition


class Once:
    """Calls a function once and keeps its result."""

    def __init__(self, make):
        self.make = make
        self.changed = Condition()
        self.running = False
        self.done = False
        self.value = None

    def get(self):
        """Return the value; make it if nobody has."""
        with self.changed:
            while self.running:
                self.changed.wait()
            if self.done:
                return self.value
            self.running = True
        try:
            self.value = self.make()
            self.done = True
        finally:
            with self.changed:
                self.running = False
                self.changed.notify()
        return self.value
