"""It counts the call, not its success: after a failure everybody gets
None.

Breaks: promise_a_failure_is_not_kept
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
            if not self.done:
                self.done = True
                self.value = self.make()
            return self.value
