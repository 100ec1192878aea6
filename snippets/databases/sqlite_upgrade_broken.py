"""Read first, write later: the database refuses at once, timeout or not."""

import sqlite3
import tempfile
import time

with tempfile.TemporaryDirectory() as folder:
    path = f"{folder}/shop.db"
    ann = sqlite3.connect(path, isolation_level=None, timeout=60)
    bob = sqlite3.connect(path, isolation_level=None, timeout=0.1)
    ann.executescript("""
        PRAGMA journal_mode = WAL;
        CREATE TABLE stock AS SELECT 10 AS ink;
    """)
    ann.execute("BEGIN")
    stock = ann.execute("SELECT ink FROM stock").fetchone()[0]
    bob.execute("UPDATE stock SET ink = ink - 1")  # bob is quicker
    start = time.monotonic()
    try:
        ann.execute("UPDATE stock SET ink = ?", [stock - 1])
        ann.execute("COMMIT")
    except sqlite3.OperationalError as error:
        waited = time.monotonic() - start
        print("ann:", error, "(at once)" if waited < 5 else "(after 60 s)")
        ann.execute("ROLLBACK")
    print("ink left:", *ann.execute("SELECT ink FROM stock").fetchone())
    ann.close()
    bob.close()

# Output:
# ann: database is locked (at once)
# ink left: 9
