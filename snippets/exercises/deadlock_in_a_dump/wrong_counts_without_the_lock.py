"""Counts takes no lock any more: nobody waits in a circle, and a pack that
is half done is seen.

Breaks: promise_counts_are_of_one_moment, promise_a_report_is_of_one_moment
"""

from threading import Lock


def cycle():
    """Return the names of the threads that wait in a circle, as a set."""
    return {"packer-1", "reporter"}


class Journal:
    """Lines, one for each that is packed."""

    def __init__(self):
        self.lock = Lock()
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
        self.lock = Lock()
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
        return self.shelf, self.packed
