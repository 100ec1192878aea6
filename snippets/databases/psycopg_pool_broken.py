# /// script
# dependencies = ["psycopg[binary]", "psycopg-pool"]
# [tool.snippet]
# group = "services"
# platforms = ["linux"]
# unheard = "the pool's log warns of what is shown here"
# ///
"""A pool lends a connection that the server ended long ago."""

import logging
import os

import psycopg
from psycopg_pool import ConnectionPool, PoolTimeout

logging.getLogger("psycopg.pool").setLevel(logging.ERROR)
dsn = os.environ["POSTGRES_DSN"]
# --8<-- [start:pattern]
pool = ConnectionPool(
    dsn,
    min_size=1,
    max_size=2,
    timeout=5,  # seconds to wait for a connection; by default 30
    open=False,
)
# --8<-- [end:pattern]

with pool, psycopg.connect(dsn) as admin:
    with pool.connection(), pool.connection():
        print("lent: two")
        try:
            with pool.connection(timeout=0.1):
                pass
        except PoolTimeout:
            print("the third who asks: PoolTimeout")
    # Both are idle in the pool, and the server restarts, or a proxy
    # in between closes them.
    others = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
    others += "WHERE pid <> pg_backend_pid() AND datname = "
    admin.execute(others + "current_database()")
    try:
        with pool.connection() as db:
            db.execute("SELECT 1")
        print("the next who asks: a connection that works")
    except psycopg.OperationalError:
        print("the next who asks: OperationalError")

# Output:
# lent: two
# the third who asks: PoolTimeout
# the next who asks: OperationalError
