"""Others wait for an event that is set when the value is there: where the
function fails, who waits already waits for ever.

Breaks: promise_a_failure_is_not_kept
"""

from threading import Event, Lock


class Once:
    """Calls a function once and keeps its result."""

    def __init__(self, make):
        self.make = make
        self.lock = Lock()
        self.ready = Event()
        self.begun = False
        self.value = None

    def get(self):
        """Return the value; make it if nobody has."""
        with self.lock:
            mine = not self.begun
            self.begun = True
        if mine:
            try:
                self.value = self.make()
            except BaseException:
                self.begun = False
                raise
            self.ready.set()
        self.ready.wait()
        return self.value
