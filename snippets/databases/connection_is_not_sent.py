"""A connection cannot be pickled, so spawn does not hand it on."""

import sqlite3
from contextlib import closing
from multiprocessing import get_context


def child(connection):
    print("not reached")


if __name__ == "__main__":
    with closing(sqlite3.connect(":memory:")) as connection:
        process = get_context("spawn").Process(
            target=child, args=(connection,)
        )
        try:
            process.start()
        except TypeError as error:
            print("start:", error)

# Output:
# start: cannot pickle 'sqlite3.Connection' object
