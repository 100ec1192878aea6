"""A flight for each call under way: an event, and what came of it."""

from threading import Event, Lock


class Flight:
    """A call under way."""

    def __init__(self):
        self.ended = Event()
        self.result = None
        self.error = None


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
            except BaseException as error:
                flight.error = error
            finally:
                with self.lock:
                    del self.under_way[key]
                flight.ended.set()
        flight.ended.wait()
        if flight.error is not None:
            raise flight.error
        return flight.result
