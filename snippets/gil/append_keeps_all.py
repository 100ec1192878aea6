"""Four threads append to one list, and no item is lost."""

import threading

items = []


def fill():
    for number in range(10_000):
        items.append(number)


threads = [threading.Thread(target=fill) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(items), "items")

# Output:
# 40000 items
