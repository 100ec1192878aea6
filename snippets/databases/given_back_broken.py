"""Given back in mid-work, a connection carries its rest to the next."""

import sqlite3
import tempfile
from queue import Queue


def give_back(lent):
    pool.put(lent)


with tempfile.TemporaryDirectory() as folder:
    pool = Queue()
    pool.put(sqlite3.connect(f"{folder}/shop.db"))

    ann = pool.get()
    ann.execute("CREATE TABLE orders (name)")
    ann.commit()
    ann.execute("INSERT INTO orders VALUES ('half an order')")
    give_back(ann)  # her request failed here

    bob = pool.get()
    bob.execute("INSERT INTO orders VALUES ('pens')")
    bob.commit()
    print(
        "kept:", [name for (name,) in bob.execute("SELECT * FROM orders")]
    )
    bob.close()

# Output:
# kept: ['half an order', 'pens']
