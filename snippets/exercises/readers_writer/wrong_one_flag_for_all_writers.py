"""It notes that a writer waits, and not how many: the first one to go in
takes the note away, and readers overtake the second one.

Breaks: promise_a_waiting_writer_is_not_overtaken
"""

from threading import Condition


class ReadersWriter:
    """Lets many readers in, or one writer."""

    def __init__(self):
        self.changed = Condition()
        self.readers = 0
        self.writing = False
        self.waiting = False  # a writer

    def begin_read(self):
        """Go in to read; wait while a writer is inside, or waits."""
        with self.changed:
            while self.writing or self.waiting:
                self.changed.wait()
            self.readers += 1

    def end_read(self):
        """Go out."""
        with self.changed:
            self.readers -= 1
            self.changed.notify_all()

    def begin_write(self):
        """Go in to write; wait while anybody is inside."""
        with self.changed:
            self.waiting = True
            while self.writing or self.readers:
                self.changed.wait()
            self.waiting = False
            self.writing = True

    def end_write(self):
        """Go out."""
        with self.changed:
            self.writing = False
            self.changed.notify_all()
