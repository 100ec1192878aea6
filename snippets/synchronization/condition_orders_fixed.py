"""Who wakes looks again: none comes too late."""

from threading import Condition, Thread

items = []
filled = Condition()


def take():
    with filled:
        while not items:
            filled.wait()
        items.pop()


def fill():
    for item in (1, 2):
        with filled:
            items.append(item)
            filled.notify_all()


threads = [
    Thread(target=take, name="ann"),
    Thread(target=take, name="bob"),
    Thread(target=fill, name="cleo"),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("left:", items)

# Ends:
# 174,014 orders of lines, 342 states
# 174,014: ok, prints left: []
