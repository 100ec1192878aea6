# /// script
# [tool.snippet]
# apart = "the message takes another way"
# ///
"""The message is written with the order; a relay sends it later."""

import sqlite3
from contextlib import closing


def order(db, send, crash):
    with db:
        db.execute("INSERT INTO orders VALUES ('ink')")
        # --8<-- [start:cure]
        db.execute("INSERT INTO outbox (text) VALUES ('ordered: ink')")
        # --8<-- [end:cure]
    if crash:
        raise SystemExit
    relay(db, send)


def relay(db, send):
    """Send what is to be sent; a crash in here may send it twice."""
    for number, text in db.execute(
        "SELECT number, text FROM outbox ORDER BY number"
    ).fetchall():
        send(text)
        with db:
            db.execute("DELETE FROM outbox WHERE number = ?", [number])


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
# orders: 1 messages: 1
