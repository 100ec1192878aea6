"""sqlite3 refuses a connection that another thread made."""

import sqlite3
import threading
from contextlib import closing


def use(connection):
    try:
        connection.execute("SELECT 1")
    except sqlite3.ProgrammingError as error:
        print(str(error).partition(".")[0])


with closing(sqlite3.connect(":memory:")) as connection:
    thread = threading.Thread(target=use, args=(connection,))
    thread.start()
    thread.join()

# Output:
# SQLite objects created in a thread can only be used in that same thread
