"""Acknowledged when it is taken: the worker dies, the job is gone."""

import sqlite3
from contextlib import closing


def take(db, now):
    """Take the oldest job off the table."""
    taken = (
        "DELETE FROM job WHERE id = (SELECT min(id) FROM job) "
        "RETURNING id, what"
    )
    return db.execute(taken).fetchone()


def acknowledge(db, job):
    pass


def worker(db, now, dies=False):
    job = take(db, now)
    if job is None:
        return "finds nothing"
    if dies:
        return f"takes {job[1]!r} and is killed"
    acknowledge(db, job[0])
    return f"does {job[1]!r}"


with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
    db.execute("CREATE TABLE job (id INTEGER, what, hidden_until)")
    db.execute("INSERT INTO job VALUES (1, 'send the bill', 0)")
    print("ann", worker(db, now=0, dies=True))
    print("bob", worker(db, now=10))
    print("bob", worker(db, now=40))
    print("bob", worker(db, now=80))

# Output:
# ann takes 'send the bill' and is killed
# bob finds nothing
# bob finds nothing
# bob finds nothing
