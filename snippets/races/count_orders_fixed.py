"""Reading and writing under one lock: no update is lost."""

from threading import Lock, Thread

count = 0
lock = Lock()


def add():
    global count
    with lock:
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
# 8 orders of lines, 24 states
# 8: ok, prints count: 2
