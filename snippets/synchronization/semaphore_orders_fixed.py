"""Released by who has acquired: one is inside."""

from threading import Semaphore, Thread

room = Semaphore(1)
inside = []
met = []


def visit(name):
    got = room.acquire(timeout=1)
    if got:
        inside.append(name)
        met.append(len(inside))
        inside.remove(name)
    if got:
        room.release()


threads = [
    Thread(target=visit, args=("ann",), name="ann"),
    Thread(target=visit, args=("bob",), name="bob"),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
free = [room.acquire(blocking=False) for _ in range(3)]
print("room left for", free.count(True))
assert free.count(True) == 1, "there is room for more than one"

# Ends:
# 924 orders of lines, 108 states
# 924: ok, prints room left for 1
