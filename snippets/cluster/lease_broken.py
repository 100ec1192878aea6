"""A lease alone: who was paused writes after it has lost it."""

import sqlite3
from contextlib import closing


def acquire(db, now):
    """Take the lease for ten seconds, if it is free; return its number."""
    row = db.execute(
        "UPDATE lease SET expires = ? + 10, token = token + 1 "
        "WHERE expires <= ? RETURNING token",
        [now, now],
    ).fetchone()
    return row and row[0]


def write(db, text, token):
    db.execute("UPDATE page SET text = ?", [text])
    return "taken"


with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
    db.execute("CREATE TABLE lease AS SELECT 0 AS expires, 0 AS token")
    db.execute("CREATE TABLE page AS SELECT '' AS text, 0 AS token")
    slow = acquire(db, now=0)  # and then it is paused for a while
    print("at 5 s it is free:", "yes" if acquire(db, now=5) else "no")
    quick = acquire(db, now=11)
    print("the quick one's write:", write(db, "quick", quick))
    print("the slow one's write:", write(db, "slow", slow))
    print("the page says:", *db.execute("SELECT text FROM page").fetchone())

# Output:
# at 5 s it is free: no
# the quick one's write: taken
# the slow one's write: taken
# the page says: slow
