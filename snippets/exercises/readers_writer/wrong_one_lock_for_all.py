"""One lock for all: safe, and the readers wait for each other.

Breaks: promise_readers_are_inside_together
"""

from threading import Lock


class ReadersWriter:
    """Lets many readers in, or one writer."""

    def __init__(self):
        self.lock = Lock()

    def begin_read(self):
        """Go in to read; wait while a writer is inside, or waits."""
        self.lock.acquire()

    def end_read(self):
        """Go out."""
        self.lock.release()

    def begin_write(self):
        """Go in to write; wait while anybody is inside."""
        self.lock.acquire()

    def end_write(self):
        """Go out."""
        self.lock.release()
