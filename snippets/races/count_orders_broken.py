"""Two threads count: an update is lost."""

from threading import Thread

count = 0


def add():
    global count
    seen = count
    count = seen + 1


ann = Thread(target=add, name="ann")
bob = Thread(target=add, name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
print("count:", count)
assert count == 2, "an update is lost"

# Ends:
# 6 orders of lines, 12 states
# 2: ok, prints count: 2
# 4: an update is lost, prints count: 1
