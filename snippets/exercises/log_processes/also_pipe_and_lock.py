"""A pipe, whose sending end a lock guards; the end of the file on the
pipe ends the writer, once the parent has closed its own end.
"""

from threading import Thread


class Log:
    """A file that processes write lines to, through one writer."""

    def __init__(self, context, file):
        self.receiver, self.sender = context.Pipe(duplex=False)
        self.lock = context.Lock()
        self.errors = []
        self.file = file
        self.writer = Thread(
            target=write_all, args=(self.receiver, file, self.errors)
        )
        self.writer.start()

    def __getstate__(self):  # what goes to another process
        return {"sender": self.sender, "lock": self.lock}

    def write(self, line):
        """Write a line (without its end) to the log; any process may."""
        with self.lock:
            self.sender.send(line)

    def close(self):
        """Return when all lines are in the file; raise what it raised."""
        self.sender.close()
        self.writer.join()
        self.receiver.close()
        if self.errors:
            raise self.errors[0]
        self.file.flush()  # what it keeps may fail, too


def write_all(receiver, file, errors):
    while True:
        try:
            line = receiver.recv()
        except EOFError:
            return
        try:
            if not errors:
                file.write(line + "\n")
        except Exception as error:
            errors.append(error)
