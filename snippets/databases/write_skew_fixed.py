# /// script
# dependencies = ["psycopg[binary]"]
# [tool.snippet]
# group = "services"
# platforms = ["linux"]
# ///
"""SERIALIZABLE refuses the second: each changed what the other had read."""

import os

import psycopg
from psycopg import IsolationLevel

dsn = os.environ["POSTGRES_DSN"]


def on_call(db):
    row = db.execute("SELECT count(*) FROM doctor WHERE on_call").fetchone()
    return row[0]


def leave(db, name):
    """Go off call if somebody else stays."""
    sql = "UPDATE doctor SET on_call = false WHERE name = %s"
    db.execute(sql, [name])
    db.commit()


with psycopg.connect(dsn) as ann, psycopg.connect(dsn) as bob:
    ann.execute("CREATE TABLE doctor (name text, on_call bool)")
    ann.execute("INSERT INTO doctor VALUES ('ann', true), ('bob', true)")
    ann.commit()
    ann.isolation_level = IsolationLevel.SERIALIZABLE
    bob.isolation_level = IsolationLevel.SERIALIZABLE
    if on_call(ann) > 1 and on_call(bob) > 1:
        leave(ann, "ann")
        try:
            leave(bob, "bob")
        except psycopg.errors.SerializationFailure:
            print("Bob's is refused: he tries again and sees why not")
            bob.rollback()
    print("on call:", on_call(ann))

# Output:
# Bob's is refused: he tries again and sees why not
# on call: 1
