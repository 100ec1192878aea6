# /// script
# dependencies = ["psycopg[binary]"]
# [tool.snippet]
# group = "services"
# platforms = ["linux"]
# ///
"""A child's ROLLBACK takes the row that the parent believes committed."""

import os
from multiprocessing import get_context

import psycopg

context = get_context("fork")
begun, written = context.Event(), context.Event()


def child(connection):
    connection.execute("BEGIN")
    begun.set()
    written.wait()
    connection.execute("ROLLBACK")  # of its own work, it believes


if __name__ == "__main__":
    dsn = os.environ["POSTGRES_DSN"]
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("CREATE TABLE orders (name text)")
        process = context.Process(target=child, args=[connection])
        process.start()
        begun.wait()
        connection.execute("INSERT INTO orders VALUES ('ink')")
        written.set()
        process.join()
        rows = connection.execute("SELECT count(*) FROM orders")
        print("committed at once; rows left:", *rows.fetchone())

# Output:
# committed at once; rows left: 0
