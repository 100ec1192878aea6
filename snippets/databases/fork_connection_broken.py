# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A child that closes what it inherited makes the parent's commit fail."""

import sqlite3
import tempfile
from contextlib import closing
from multiprocessing import get_context


def child(inherited, path):
    inherited.close()  # it only wants to be tidy


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
# commit: disk I/O error
