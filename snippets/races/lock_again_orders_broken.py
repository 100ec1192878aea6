# /// script
# [tool.snippet]
# timeout = 1
# ///
"""A function that holds a lock calls one that takes it."""

from threading import Lock, Thread

lock = Lock()
total = 0


def add(n):
    global total
    with lock:
        total = total + n


def add_both():
    with lock:
        add(2)
        add(3)


ann = Thread(target=add, args=(1,), name="ann")
bob = Thread(target=add_both, name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
print("total:", total)
assert total == 6, "something was not added"

# Ends:
# 6 orders of lines, 15 states
# 6: deadlock
