"""A function that holds an RLock calls one that takes it."""

from threading import RLock, Thread

lock = RLock()
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
# 13 orders of lines, 39 states
# 13: ok, prints total: 6
# 16 orders of accesses, 48 states
# 16: ok, prints total: 6
