# /// script
# dependencies = ["psycopg[binary]"]
# [tool.snippet]
# group = "services"
# platforms = ["linux"]
# ///
"""LISTEN and NOTIFY wake a worker; the row is there when it wakes."""

import os
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import psycopg

dsn = os.environ["POSTGRES_DSN"]
listening = Event()


def worker():
    """Sleep until there is a job; no polling."""
    with psycopg.connect(dsn, autocommit=True) as db:
        db.execute("LISTEN jobs")
        listening.set()
        [notice] = db.notifies(timeout=30, stop_after=1)
        rows = db.execute("SELECT what FROM job").fetchall()
        return f"woken for {notice.payload}, sees {rows}"


with psycopg.connect(dsn) as db, ThreadPoolExecutor() as pool:
    db.execute("CREATE TABLE job (what text)")
    db.commit()
    future = pool.submit(worker)
    listening.wait()
    db.execute("INSERT INTO job VALUES ('bill')")
    db.execute("NOTIFY jobs, 'bill'")  # goes out with the commit
    db.commit()
    print(future.result())

# Output:
# woken for bill, sees [('bill',)]
