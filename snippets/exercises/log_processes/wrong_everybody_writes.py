"""Each process writes to its own copy of the file, one at a time: there is
a lock, and there is not one writer.

Breaks: promise_lines_are_whole
"""


class Log:
    """A file that processes write lines to, through one writer."""

    def __init__(self, context, file):
        self.lock = context.Lock()
        self.file = file

    def write(self, line):
        """Write a line (without its end) to the log; any process may."""
        with self.lock:
            self.file.write(f"{line}\n")
            self.file.flush()

    def close(self):
        """Return when all lines are in the file; raise what it raised."""
        self.file.flush()
