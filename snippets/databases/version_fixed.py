"""A write that names the version it read is refused, and done anew."""

import sqlite3
from contextlib import closing


def load(connection):
    return connection.execute("SELECT text, version FROM page").fetchone()


def save(connection, text, version):
    saved = connection.execute(
        "UPDATE page SET text = ?, version = version + 1 WHERE version = ?",
        [text, version],
    )
    return saved.rowcount == 1


with closing(sqlite3.connect(":memory:")) as connection:
    connection.execute(
        "CREATE TABLE page AS SELECT '' AS text, 1 AS version"
    )
    forms = {
        name: load(connection) for name in ("ann", "bob")
    }  # both open it
    for name, (text, version) in forms.items():
        while not save(connection, text + name + " ", version):
            print(name, "was too late, and reads again")
            text, version = load(connection)
    print("the page says:", load(connection)[0])

# Output:
# bob was too late, and reads again
# the page says: ann bob
