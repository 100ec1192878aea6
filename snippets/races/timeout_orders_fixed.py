"""A timeout that is heeded: who gets no room in time goes away."""

from threading import Semaphore, Thread

room = Semaphore(1)
inside = []
met = []


def visit(name):
    if not room.acquire(timeout=1):
        return
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
# 140 orders of lines, 66 states
# 140: ok, prints most inside: 1
