"""It ends the flight after a result, and not after an error: who waits for
it waits for ever, and so does everybody who comes later.

Breaks: promise_who_waits_gets_the_error, promise_nothing_is_kept
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
            flight.result = function()
            with self.lock:
                del self.under_way[key]
            flight.ended.set()
        flight.ended.wait()
        return flight.result
