"""A program hangs: find in a dump which threads wait for each other, and
mend the program so that this cannot happen in any order of its threads.

Two packers pack goods, a reporter reports, a printer waits for labels. Some
day nothing moves any more. This is where each thread stood then; the caller
comes first, and the lines are those of `task.py` as you got it:

```text
Thread printer:
  labels.py, line 2, in next_label
    return labels.get()
Thread packer-1:
  task.py, line 91, in pack
    self.journal.add("one is packed")
  task.py, line 67, in add
    with self.lock:
Thread packer-2:
  task.py, line 88, in pack
    with self.lock:
Thread reporter:
  task.py, line 73, in report
    shelf, packed = stock.counts()
  task.py, line 95, in counts
    with self.lock:
```

First write `cycle`. Then mend `Journal` and `Stock`, which are given as
they were when it happened: `stock.pack()`, `stock.counts()`,
`journal.report(stock)` and the list `journal.lines` stay, what is behind
them is yours. Afterwards, too, no pack is lost, the counts always add up to
the goods there are, and a report is of one moment: as many lines as are
packed. Nobody who has to wait gives up, or asks again and again. Use locks
of `threading`.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))

from threading import Lock


def cycle():
    """Return the names of the threads that wait in a circle, as a set.

    Whoever waits, but is not waited for, is not in the circle.
    """
    raise NotImplementedError


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
        with self.lock:
            return self.shelf, self.packed
