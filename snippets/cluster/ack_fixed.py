# /// script
# [tool.snippet]
# apart = "when a job leaves the table makes two lines of one"
# instead = 'taken = "DELETE FROM job RETURNING id, what"'
# ///
"""Acknowledged when it is done: the job comes to the next worker."""

import sqlite3
from contextlib import closing


def take(db, now):
    """Take the oldest job that nobody has had for the last 30 seconds."""
    # --8<-- [start:cure]
    taken = (
        "UPDATE job SET hidden_until = :now + 30 WHERE id = "
        "(SELECT min(id) FROM job WHERE hidden_until <= :now) "
        "RETURNING id, what"
    )
    # --8<-- [end:cure]
    return db.execute(taken, {"now": now}).fetchone()


def acknowledge(db, job):
    db.execute("DELETE FROM job WHERE id = ?", [job])


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
# bob does 'send the bill'
# bob finds nothing
