"""Released in any case: after a timeout there is room for one more."""

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
# 504 orders of lines, 93 states
# 42: ok, prints room left for 1
# 462: there is room for more than one, prints room left for 2
