"""The one who called gets the error; those who wait are woken and get None.

Breaks: promise_who_waits_gets_the_error
"""

from threading import Event, Lock


class Flight:
    """A call under way."""

    def __init__(self):
        self.ended = Event()
        self.result = None


class Flights:
    """Calls that are shared by all who want the same at the same time."""

    def __init__(self):
        self.lock = Lock()
        self.under_way = {}

    def load(self, key, function):
        """Return `function()`, or what a call under way returns."""
        with self.lock:
            flight = self.under_way.get(key)
            mine = flight is None
            if mine:
                flight = self.under_way[key] = Flight()
        if mine:
            try:
                flight.result = function()
            finally:
                with self.lock:
                    del self.under_way[key]
                flight.ended.set()
        flight.ended.wait()
        return flight.result
