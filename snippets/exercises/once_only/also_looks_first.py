"""It looks without the lock first: later on, nobody waits for anybody."""

from threading import Lock

NOTHING = object()


class Once:
    """Calls a function once and keeps its result."""

    def __init__(self, make):
        self.make = make
        self.lock = Lock()
        self.value = NOTHING

    def get(self):
        """Return the value; make it if nobody has."""
        if self.value is NOTHING:
            with self.lock:
                if self.value is NOTHING:
                    self.value = self.make()
        return self.value
