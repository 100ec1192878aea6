# /// script
# [tool.snippet]
# unheard = "a worker that dies is what it shows"
# ///
"""A job that comes twice takes effect once: key and effect together."""

import os
import sqlite3
import tempfile
from contextlib import closing
from multiprocessing import get_context


# --8<-- [start:pattern]
def pay_in(path, key, amount, crash=False):
    with closing(sqlite3.connect(path, timeout=5)) as db:
        with db:  # one transaction: both or neither
            new = db.execute(
                "INSERT INTO done VALUES (?) ON CONFLICT DO NOTHING", [key]
            ).rowcount
            if new:
                db.execute(
                    "UPDATE account SET balance = balance + ?", [amount]
                )
            if crash:
                os._exit(1)  # the worker dies before the commit


# --8<-- [end:pattern]
def run(path, crashes):
    context = get_context("spawn")
    workers = [
        context.Process(target=pay_in, args=(path, "order 17", 50, crash))
        for crash in crashes
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/jobs.db"
        with closing(sqlite3.connect(path)) as db:
            db.executescript("""
                CREATE TABLE done (key TEXT PRIMARY KEY);
                CREATE TABLE account AS SELECT 0 AS balance;
            """)
            for title, crashes in (
                ("the worker dies", [True]),
                ("two at once", [False, False]),
                ("one more, late", [False]),
            ):
                run(path, crashes)
                balance = db.execute(
                    "SELECT balance FROM account"
                ).fetchone()
                print(f"{title}: balance {balance[0]}")

# Output:
# the worker dies: balance 0
# two at once: balance 50
# one more, late: balance 50
