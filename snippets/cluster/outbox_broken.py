"""Two systems, two steps: a crash in between loses the message."""

import sqlite3
from contextlib import closing


def order(db, send, crash):
    with db:
        db.execute("INSERT INTO orders VALUES ('ink')")
    if crash:
        raise SystemExit
    send("ordered: ink")


def relay(db, send):
    pass


with closing(sqlite3.connect(":memory:")) as db:
    db.execute("CREATE TABLE orders (what)")
    db.execute(
        "CREATE TABLE outbox "
        "(number INTEGER PRIMARY KEY AUTOINCREMENT, text)"
    )
    sent = []
    try:
        order(db, sent.append, crash=True)
    except SystemExit:
        print("the program died after the commit")
    relay(db, sent.append)  # after the restart
    orders = db.execute("SELECT count(*) FROM orders").fetchone()[0]
    print("orders:", orders, "messages:", len(sent))

# Output:
# the program died after the commit
# orders: 1 messages: 0
