"""It loads under the lock: a slow page holds up all who want another one.

Breaks: promise_other_keys_do_not_wait, promise_who_waits_gets_the_result
"""

from threading import Lock


class Flights:
    """Calls that are shared by all who want the same at the same time."""

    def __init__(self):
        self.lock = Lock()

    def load(self, key, function):
        """Return `function()`, or what a call under way returns."""
        with self.lock:
            return function()
