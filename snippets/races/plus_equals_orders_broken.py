"""+= is no single step: between its parts, an update is lost."""

from threading import Thread

count = 0


def add():
    global count
    count += 1
    count += 1


ann = Thread(target=add, name="ann")
bob = Thread(target=add, name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
print("count:", count)
assert count == 4, "an update is lost"

# Ends:
# 6 orders of lines, 9 states
# 6: ok, prints count: 4
# 70 orders of accesses, 57 states
# 6: ok, prints count: 4
# 32: an update is lost, prints count: 2
# 32: an update is lost, prints count: 3
