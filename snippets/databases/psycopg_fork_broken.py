# /// script
# dependencies = ["psycopg[binary]"]
# [tool.snippet]
# group = "services"
# platforms = ["linux"]
# ///
"""A child closes what it inherited, and the parent's session ends."""

import os
from multiprocessing import get_context

import psycopg


def child(inherited):
    inherited.close()  # it only wants to be tidy


if __name__ == "__main__":
    dsn = os.environ["POSTGRES_DSN"]
    connection = psycopg.connect(dsn, autocommit=True)
    process = get_context("fork").Process(target=child, args=[connection])
    process.start()
    process.join()
    try:
        connection.execute("SELECT 1")
        print("the parent's connection works")
    except psycopg.OperationalError:
        print("the parent's connection is gone")
    connection.close()

# Output:
# the parent's connection is gone
