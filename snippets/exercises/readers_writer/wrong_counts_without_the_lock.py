"""A reader that goes out counts itself out before it has the lock: another
one counts at the same moment, one count is lost, and a writer waits for
ever.

Breaks: promise_everybody_comes_in
"""

from threading import Condition


class ReadersWriter:
    """Lets many readers in, or one writer."""

    def __init__(self):
        self.changed = Condition()
        self.readers = 0
        self.writing = False
        self.waiting = 0  # writers

    def begin_read(self):
        """Go in to read; wait while a writer is inside, or waits."""
        with self.changed:
            while self.writing or self.waiting:
                self.changed.wait()
            self.readers += 1

    def end_read(self):
        """Go out."""
        self.readers -= 1
        with self.changed:
            self.changed.notify_all()

    def begin_write(self):
        """Go in to write; wait while anybody is inside."""
        with self.changed:
            self.waiting += 1
            while self.writing or self.readers:
                self.changed.wait()
            self.waiting -= 1
            self.writing = True

    def end_write(self):
        """Go out."""
        with self.changed:
            self.writing = False
            self.changed.notify_all()
