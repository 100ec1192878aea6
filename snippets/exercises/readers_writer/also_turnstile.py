"""All come through one turnstile, and a writer that waits stands in it."""

from threading import Lock


class ReadersWriter:
    """Lets many readers in, or one writer."""

    def __init__(self):
        self.turnstile = Lock()
        self.room = Lock()  # held while somebody is inside
        self.counting = Lock()
        self.readers = 0

    def begin_read(self):
        """Go in to read; wait while a writer is inside, or waits."""
        with self.turnstile:
            with self.counting:
                self.readers += 1
                if self.readers == 1:
                    self.room.acquire()

    def end_read(self):
        """Go out."""
        with self.counting:
            self.readers -= 1
            if self.readers == 0:
                self.room.release()

    def begin_write(self):
        """Go in to write; wait while anybody is inside."""
        self.turnstile.acquire()
        self.room.acquire()

    def end_write(self):
        """Go out."""
        self.room.release()
        self.turnstile.release()
