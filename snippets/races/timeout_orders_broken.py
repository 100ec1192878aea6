"""A timeout that is ignored: two may be inside."""

from threading import Semaphore, Thread

room = Semaphore(1)
inside = []
met = []


def visit(name):
    room.acquire(timeout=1)
    inside.append(name)
    met.append(len(inside))
    inside.remove(name)
    room.release()


ann = Thread(target=visit, args=("ann",), name="ann")
bob = Thread(target=visit, args=("bob",), name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
print("most inside:", max(met))
assert max(met) == 1, "two are inside"

# Ends:
# 660 orders of lines, 106 states
# 328: ok, prints most inside: 1
# 332: two are inside, prints most inside: 2
