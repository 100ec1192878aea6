"""It expects an OSError: a character that the encoding of the file lacks
ends the writer with another error, nobody reads any more, and the pipe gets
full.

Breaks: promise_an_error_of_the_file_is_told
"""

from threading import Thread


class Log:
    """A file that processes write lines to, through one writer."""

    def __init__(self, context, file):
        self.lines = context.SimpleQueue()
        self.file = file
        self.error = None
        self.writer = Thread(target=self.write_all, name="writer")
        self.writer.start()

    def __getstate__(self):  # what goes to another process
        return {"lines": self.lines}

    def write_all(self):
        while (line := self.lines.get()) is not None:
            if self.error is None:
                try:
                    self.file.write(f"{line}\n")
                except OSError as error:
                    self.error = error

    def write(self, line):
        """Write a line (without its end) to the log; any process may."""
        self.lines.put(line)

    def close(self):
        """Return when all lines are in the file; raise what it raised."""
        self.lines.put(None)
        self.writer.join()
        if self.error is not None:
            raise self.error
        self.file.flush()  # what it keeps may fail, too
