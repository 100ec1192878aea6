# /// script
# dependencies = ["psycopg[binary]"]
# [tool.snippet]
# group = "services"
# platforms = ["linux"]
# ///
"""With SKIP LOCKED the second worker takes the next job."""

import os

import psycopg

TAKE = """
    SELECT id, what FROM job ORDER BY id LIMIT 1
    FOR UPDATE SKIP LOCKED
"""


def take(worker):
    """Take the oldest free job, until this transaction ends."""
    return worker.execute(TAKE).fetchone()


dsn = os.environ["POSTGRES_DSN"]
with psycopg.connect(dsn) as ann, psycopg.connect(dsn) as bob:
    ann.execute("CREATE TABLE job (id int PRIMARY KEY, what text)")
    ann.execute("INSERT INTO job VALUES (1, 'bill'), (2, 'mail')")
    ann.commit()
    bob.execute("SET lock_timeout = '200ms'")  # or it waited for Ann
    print("Ann has", take(ann))
    try:
        print("Bob has", take(bob))
    except psycopg.errors.LockNotAvailable:
        print("Bob waits for Ann's job")
    bob.rollback()

# Output:
# Ann has (1, 'bill')
# Bob has (2, 'mail')
