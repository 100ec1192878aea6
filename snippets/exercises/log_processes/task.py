"""Build a log that several processes write to, with one writer: no line is
torn, none is lost, not even the last one of a process that is killed.

Write `Log` with the means of `multiprocessing` and `threading`. It is made
in the parent, with an open text file; only the parent writes to that file,
from one thread, and the file cannot be sent to another process. The log
itself is handed to processes of its context as an argument, and they call
`write`. `context` is what `multiprocessing.get_context(method)` returned;
`fork`, `forkserver` and `spawn` all have to do.

Once `write` has returned, the line comes to the file, whatever happens to
the process then: it may be gone a moment later, by `os._exit` or a kill.
No process is killed inside of `write`.
The lines of one process keep their order; some are long, 200,000
characters and more. When all processes have ended, the parent calls
`close`. Where the file has failed (the disk is full), `close` raises the
first error of the file, and no `write` waits for ever.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


class Log:
    """A file that processes write lines to, through one writer."""

    def __init__(self, context, file):
        raise NotImplementedError

    def write(self, line):
        """Write a line (without its end) to the log; any process may."""
        raise NotImplementedError

    def close(self):
        """Return when all lines are in the file; raise what it raised.

        The parent calls it once, and closes the file itself afterwards. No
        thread and no process of the log is left then.
        """
        raise NotImplementedError
