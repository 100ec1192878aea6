"""A lock for each key: never two calls at the same time, and yet a hundred,
one after another.

Breaks: promise_who_waits_gets_the_result, promise_who_waits_gets_the_error
"""

from threading import Lock


class Flights:
    """Calls that are shared by all who want the same at the same time."""

    def __init__(self):
        self.lock = Lock()
        self.locks = {}

    def load(self, key, function):
        """Return `function()`, or what a call under way returns."""
        with self.lock:
            lock = self.locks.setdefault(key, Lock())
        with lock:
            return function()
