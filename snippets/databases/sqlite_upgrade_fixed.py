# /// script
# [tool.snippet]
# apart = "the order in which the two get through is the point"
# instead = 'ann.execute("BEGIN")'
# ///
"""BEGIN IMMEDIATE waits for the right to write before it reads."""

import sqlite3
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = f"{folder}/shop.db"
    ann = sqlite3.connect(path, isolation_level=None, timeout=60)
    bob = sqlite3.connect(path, isolation_level=None, timeout=0.1)
    ann.executescript("""
        PRAGMA journal_mode = WAL;
        CREATE TABLE stock AS SELECT 10 AS ink;
    """)
    # --8<-- [start:cure]
    ann.execute("BEGIN IMMEDIATE")
    # --8<-- [end:cure]
    stock = ann.execute("SELECT ink FROM stock").fetchone()[0]
    try:
        bob.execute("UPDATE stock SET ink = ink - 1")  # bob is quicker
    except sqlite3.OperationalError as error:
        print("bob, who would wait:", error)
    ann.execute("UPDATE stock SET ink = ?", [stock - 1])
    ann.execute("COMMIT")
    bob.execute("UPDATE stock SET ink = ink - 1")
    print("ink left:", *ann.execute("SELECT ink FROM stock").fetchone())
    ann.close()
    bob.close()

# Output:
# bob, who would wait: database is locked
# ink left: 8
