"""It wakes one of those who wait for a load; the others wait until another
load ends, of whatever key, or for ever.

Breaks: promise_who_waits_gets_the_result
"""

from threading import Condition


class Flights:
    """Calls that are shared by all who want the same at the same time."""

    def __init__(self):
        self.changed = Condition()
        self.under_way = {}

    def load(self, key, function):
        """Return `function()`, or what a call under way returns."""
        with self.changed:
            if key in self.under_way:
                flight = self.under_way[key]
                while "end" not in flight:
                    self.changed.wait()
                return self._told(flight)
            flight = self.under_way[key] = {}
        try:
            flight["result"] = function()
        except BaseException as error:
            flight["error"] = error
        with self.changed:
            flight["end"] = True
            del self.under_way[key]
            self.changed.notify()
        return self._told(flight)

    def _told(self, flight):
        if "error" in flight:
            raise flight["error"]
        return flight["result"]
