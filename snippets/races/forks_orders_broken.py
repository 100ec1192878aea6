# /// script
# [tool.snippet]
# timeout = 1
# ///
"""Three philosophers, each with the left fork first: a deadlock."""

from threading import Lock, Thread

forks = [Lock(), Lock(), Lock()]
meals = []


def dine(left, right):
    first, second = left, right
    with forks[first]:
        with forks[second]:
            meals.append(left)


threads = [
    Thread(target=dine, args=(0, 1), name="ann"),
    Thread(target=dine, args=(1, 2), name="bob"),
    Thread(target=dine, args=(2, 0), name="cleo"),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("meals:", len(meals))

# Ends:
# 235,401 orders of lines, 407 states
# 234,645: ok, prints meals: 3
# 756: deadlock
