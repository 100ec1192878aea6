"""Build a lock that lets many readers in together, or one writer alone; no
reader overtakes a writer that waits.

Write `ReadersWriter` with the means of `threading`. Readers may be inside
together; a writer is inside alone. No reader overtakes a writer that
waits: readers that come after it wait until it was inside. Who waits does
nothing meanwhile.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


class ReadersWriter:
    """Lets many readers in, or one writer."""

    def __init__(self):
        pass

    def begin_read(self):
        """Go in to read; wait while a writer is inside, or waits."""
        raise NotImplementedError

    def end_read(self):
        """Go out."""
        raise NotImplementedError

    def begin_write(self):
        """Go in to write; wait while anybody is inside."""
        raise NotImplementedError

    def end_write(self):
        """Go out."""
        raise NotImplementedError
