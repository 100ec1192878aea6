"""Two wait with if: one may come too late for the item."""

from threading import Condition, Thread

items = []
filled = Condition()


def take():
    with filled:
        if not items:
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
# 79,320 orders of lines, 362 states
# 67,844: ok, prints left: []
# 11,476: IndexError: pop from empty list, prints left: [2]
