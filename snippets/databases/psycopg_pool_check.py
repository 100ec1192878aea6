# /// script
# dependencies = ["psycopg[binary]", "psycopg-pool"]
# [tool.snippet]
# group = "services"
# platforms = ["linux"]
# ///
"""A pool lends, refuses in time, and replaces a connection that died."""

import os

import psycopg
from psycopg_pool import ConnectionPool, PoolTimeout

dsn = os.environ["POSTGRES_DSN"]


def number(connection):
    return connection.execute("SELECT pg_backend_pid()").fetchone()[0]


# --8<-- [start:pattern]
pool = ConnectionPool(
    dsn,
    min_size=1,
    max_size=2,
    timeout=5,  # seconds to wait for one; by default 30
    check=ConnectionPool.check_connection,  # before it is lent
    open=False,
)
with pool:  # opens it, and closes all of it at the end
    with pool.connection() as db:  # given back, committed or rolled back
        first = number(db)
    # --8<-- [end:pattern]
    with pool.connection() as db:
        print("the same again:", "yes" if number(db) == first else "no")
        with pool.connection() as other:
            try:
                with pool.connection(timeout=0.1):
                    pass
            except PoolTimeout:
                print("two are lent, the third asks: PoolTimeout")
            # The server ends a session, as a restart or a firewall does.
            other.execute("SELECT pg_terminate_backend(%s, 5000)", [first])
        try:
            number(db)
        except psycopg.OperationalError:
            print("the one who had it: OperationalError")
    for _ in range(3):
        with pool.connection() as db:
            number(db)
    print("the next ones get connections that work")
