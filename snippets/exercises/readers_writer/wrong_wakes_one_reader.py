"""Two conditions, and the last one to go out wakes one reader: those who
wait with it sleep on, although they could go in.

Breaks: promise_everybody_comes_in
"""

from threading import Condition, Lock


class ReadersWriter:
    """Lets many readers in, or one writer."""

    def __init__(self):
        self.lock = Lock()
        self.may_read = Condition(self.lock)
        self.may_write = Condition(self.lock)
        self.readers = 0
        self.writing = False
        self.waiting = 0  # writers

    def begin_read(self):
        """Go in to read; wait while a writer is inside, or waits."""
        with self.lock:
            while self.writing or self.waiting:
                self.may_read.wait()
            self.readers += 1

    def end_read(self):
        """Go out."""
        with self.lock:
            self.readers -= 1
            if self.readers == 0:
                self.may_write.notify()

    def begin_write(self):
        """Go in to write; wait while anybody is inside."""
        with self.lock:
            self.waiting += 1
            while self.writing or self.readers:
                self.may_write.wait()
            self.waiting -= 1
            self.writing = True

    def end_write(self):
        """Go out."""
        with self.lock:
            self.writing = False
            if self.waiting:
                self.may_write.notify()
            else:
                self.may_read.notify()
