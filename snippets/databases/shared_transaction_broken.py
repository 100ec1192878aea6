"""On one connection bob's commit writes ann's half as well."""

import sqlite3
import tempfile
import threading


def connect(path):
    return sqlite3.connect(path, check_same_thread=False, timeout=0.1)


def bob_works(bob):
    try:
        bob.execute("INSERT INTO log VALUES ('bob was here')")
        bob.commit()
    except sqlite3.OperationalError as error:
        print("bob:", error)  # and tries again later
        bob.rollback()


with tempfile.TemporaryDirectory() as folder:
    path = f"{folder}/bank.db"
    ann = connect(path)
    ann.executescript("""
        CREATE TABLE account (name, balance);
        CREATE TABLE log (said);
        INSERT INTO account VALUES ('a', 100), ('b', 0);
    """)
    bob = ann
    # ann moves 60 from a to b, and is interrupted in between
    ann.execute("UPDATE account SET balance = 40 WHERE name = 'a'")
    thread = threading.Thread(target=bob_works, args=(bob,))
    thread.start()
    thread.join()
    ann.rollback()  # she gives up: nothing should have happened
    rows = dict(ann.execute("SELECT name, balance FROM account"))
    print("balances:", rows)
    bob.close()
    ann.close()

# Output:
# balances: {'a': 40, 'b': 0}
