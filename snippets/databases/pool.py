"""A pool lends a connection for one unit of work and takes it back."""

import sqlite3
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from queue import Queue


# --8<-- [start:pattern]
class Pool:
    def __init__(self, connect, size):
        self.free = Queue()
        for _ in range(size):
            self.free.put(connect())

    @contextmanager
    def connection(self, timeout=5) -> Iterator[sqlite3.Connection]:
        lent = self.free.get(timeout=timeout)  # queue.Empty: none came back
        try:
            with lent:  # commits, or rolls back if the block raises
                yield lent
        finally:
            self.free.put(lent)

    def close(self):
        while not self.free.empty():
            self.free.get().close()


# --8<-- [end:pattern]
def order(number):
    try:
        with pool.connection() as connection:
            connection.execute("INSERT INTO orders VALUES (?)", [number])
            if number == 3:
                raise ValueError("no ink left")
    except ValueError as error:
        print(f"order {number}: {error}")


with tempfile.TemporaryDirectory() as folder:
    pool = Pool(
        lambda: sqlite3.connect(
            f"{folder}/shop.db", check_same_thread=False
        ),
        2,
    )
    with pool.connection() as connection:
        connection.execute("CREATE TABLE orders (number)")
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(order, range(6)))
    with pool.connection() as connection:
        rows = connection.execute(
            "SELECT number FROM orders ORDER BY number"
        )
        print("kept:", *(number for (number,) in rows))
    pool.close()

# Output:
# order 3: no ink left
# kept: 0 1 2 4 5
