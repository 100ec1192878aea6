"""One lock for both, which a thread may take again while it has it."""

from threading import RLock


def cycle():
    """Return the names of the threads that wait in a circle, as a set."""
    return {"packer-1", "reporter"}


class Journal:
    """Lines, one for each that is packed."""

    def __init__(self):
        self.lock = RLock()
        self.lines = []

    def add(self, line):
        """Add a line."""
        with self.lock:
            self.lines.append(line)

    def report(self, stock):
        """Return the stock's counts and the number of lines, in a tuple."""
        with self.lock:
            shelf, packed = stock.counts()
            return shelf, packed, len(self.lines)


class Stock:
    """Goods on the shelf, and goods that are packed."""

    def __init__(self, goods, journal):
        self.lock = journal.lock
        self.shelf = goods
        self.packed = 0
        self.journal = journal

    def pack(self):
        """Pack one, and write a line about it into the journal."""
        with self.lock:
            self.shelf -= 1
            self.packed += 1
            self.journal.add("one is packed")

    def counts(self):
        """Return how many are on the shelf, and how many are packed."""
        with self.lock:
            return self.shelf, self.packed
