# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A child that opens its own connection leaves the parent's alone."""

import sqlite3
import tempfile
from contextlib import closing
from multiprocessing import get_context


def child(inherited, path):
    with closing(sqlite3.connect(path)) as own:
        own.execute("SELECT count(*) FROM orders").fetchone()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/shop.db"
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE orders (name)")
            connection.execute("INSERT INTO orders VALUES ('ink')")
            process = get_context("fork").Process(
                target=child, args=(connection, path)
            )
            process.start()
            process.join()
            try:
                connection.commit()
                print("committed")
            except sqlite3.OperationalError as error:
                print("commit:", error)

# Output:
# committed
