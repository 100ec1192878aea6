"""The statement that writes checks again: the second buyer is told."""

import sqlite3
import tempfile


def buy(connection):
    left = connection.execute("SELECT ink FROM stock").fetchone()[0]
    yield  # the other one reads, too
    buys = "UPDATE stock SET ink = ink - 1 WHERE ink >= 1"
    yield left >= 1 and connection.execute(buys).rowcount == 1


with tempfile.TemporaryDirectory() as folder:
    path = f"{folder}/shop.db"
    ann = sqlite3.connect(path, isolation_level=None)
    bob = sqlite3.connect(path, isolation_level=None)
    ann.execute("CREATE TABLE stock AS SELECT 1 AS ink")
    steps = {"ann": buy(ann), "bob": buy(bob)}
    for step in steps.values():
        next(step)
    print("got it:", *(name for name, step in steps.items() if next(step)))
    ann.close()
    bob.close()

# Output:
# got it: ann
