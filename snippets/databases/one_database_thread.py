"""One thread owns the connection; the loop goes on while it works."""

import asyncio
import sqlite3
from concurrent.futures import ThreadPoolExecutor


# --8<-- [start:pattern]
class Database:
    """A connection that lives in a thread of its own."""

    def __init__(self, path):
        self.thread = ThreadPoolExecutor(1, initializer=self._connect)
        self.path = path

    def _connect(self):
        self.connection = sqlite3.connect(self.path)

    async def run(self, work, *args):
        """Call work(connection, *args) as one transaction."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self.thread, self._in, work, args)

    def _in(self, work, args):
        with self.connection:  # commits, or rolls back
            self.connection.execute("BEGIN IMMEDIATE")
            return work(self.connection, *args)

    def _close(self):
        self.connection.close()

    async def close(self):
        loop = asyncio.get_running_loop()  # what was asked for comes first
        await loop.run_in_executor(self.thread, self._close)
        self.thread.shutdown()


# --8<-- [end:pattern]
def create(connection):
    connection.execute("CREATE TABLE log (said)")


def add(connection, text):
    connection.execute("INSERT INTO log VALUES (?)", [text])


def count(connection):
    return connection.execute("SELECT count(*) FROM log").fetchone()[0]


async def main():
    database = Database(":memory:")
    await database.run(create)
    await asyncio.gather(
        *(database.run(add, f"line {n}") for n in range(100))
    )
    print("rows:", await database.run(count))
    await database.close()


asyncio.run(main())

# Output:
# rows: 100
