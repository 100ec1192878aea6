# /// script
# dependencies = ["psycopg[binary]"]
# [tool.snippet]
# group = "services"
# platforms = ["linux"]
# ///
"""An advisory lock ends with its connection; its holder learns it later."""

import os

import psycopg

dsn = os.environ["POSTGRES_DSN"]


def holder():
    """Wait for the lock; return a connection and a number that grows."""
    db = psycopg.connect(dsn, autocommit=True)
    db.execute("SELECT pg_advisory_lock(17)")
    return db, db.execute("SELECT nextval('token')").fetchone()[0]


def write(text, token):
    """Write over another connection, as to another service."""
    done = admin.execute(
        "UPDATE page SET text = %s, token = %s WHERE token <= %s",
        [text, token, token],
    )
    return "taken" if done.rowcount else "refused"


with psycopg.connect(dsn, autocommit=True) as admin:
    admin.execute("CREATE SEQUENCE token")
    admin.execute("CREATE TABLE page AS SELECT '' AS text, 0 AS token")
    slow, slow_token = holder()
    free = "SELECT pg_try_advisory_lock(17)"
    print("free:", "yes" if admin.execute(free).fetchone()[0] else "no")
    end = "SELECT pg_terminate_backend(%s, 5000)"
    admin.execute(end, [slow.info.backend_pid])  # the connection breaks
    quick, quick_token = holder()
    print("the quick one's write:", write("quick", quick_token))
    print("the slow one's write:", write("slow", slow_token))
    try:
        slow.execute("SELECT 1")
    except psycopg.OperationalError:
        print("now the slow one learns that it had lost the lock")
    slow.close()
    quick.close()

# Output:
# free: no
# the quick one's write: taken
# the slow one's write: refused
# now the slow one learns that it had lost the lock
