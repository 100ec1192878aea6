"""In WAL mode a reader does not wait: it sees the state before."""

import sqlite3
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = f"{folder}/shop.db"
    for mode in ("DELETE", "WAL"):
        writer = sqlite3.connect(path, isolation_level=None, timeout=0.1)
        reader = sqlite3.connect(path, isolation_level=None, timeout=0.1)
        writer.executescript(f"""
            PRAGMA journal_mode = {mode};
            DROP TABLE IF EXISTS stock;
            CREATE TABLE stock AS SELECT 10 AS ink;
            BEGIN EXCLUSIVE;
            UPDATE stock SET ink = 9;
        """)
        try:
            seen = reader.execute("SELECT ink FROM stock").fetchone()[0]
            print(f"{mode}: the reader sees {seen}")
        except sqlite3.OperationalError as error:
            print(f"{mode}: the reader is told: {error}")
        writer.execute("COMMIT")
        reader.close()
        writer.close()

# Output:
# DELETE: the reader is told: database is locked
# WAL: the reader sees 10
