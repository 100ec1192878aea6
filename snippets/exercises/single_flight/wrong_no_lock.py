"""It looks whether there is a call, and leaves its own, without a lock:
two may find that there is none.

Breaks: promise_one_call_at_a_time
"""

from threading import Event


class Flight:
    """A call under way."""

    def __init__(self):
        self.ended = Event()
        self.result = None
        self.error = None


class Flights:
    """Calls that are shared by all who want the same at the same time."""

    def __init__(self):
        self.under_way = {}

    def load(self, key, function):
        """Return `function()`, or what a call under way returns."""
        flight = self.under_way.get(key)
        mine = flight is None
        if mine:
            flight = self.under_way[key] = Flight()
        if mine:
            try:
                flight.result = function()
            except BaseException as error:
                flight.error = error
            finally:
                self.under_way.pop(key, None)
                flight.ended.set()
        flight.ended.wait()
        if flight.error is not None:
            raise flight.error
        return flight.result
