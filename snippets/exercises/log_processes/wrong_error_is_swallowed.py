"""It goes on after an error of the file, and tells nobody: the log ends,
and the program does not know.

Breaks: promise_an_error_of_the_file_is_told
"""

from contextlib import suppress
from threading import Thread


class Log:
    """A file that processes write lines to, through one writer."""

    def __init__(self, context, file):
        self.lines = context.SimpleQueue()
        self.file = file
        self.writer = Thread(target=self.write_all, name="writer")
        self.writer.start()

    def __getstate__(self):  # what goes to another process
        return {"lines": self.lines}

    def write_all(self):
        while (line := self.lines.get()) is not None:
            with suppress(OSError):
                self.file.write(f"{line}\n")

    def write(self, line):
        """Write a line (without its end) to the log; any process may."""
        self.lines.put(line)

    def close(self):
        """Return when all lines are in the file; raise what it raised."""
        self.lines.put(None)
        self.writer.join()
