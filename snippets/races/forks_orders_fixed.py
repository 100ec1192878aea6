"""Three philosophers, each with the lower fork first: all eat."""

from threading import Lock, Thread

forks = [Lock(), Lock(), Lock()]
meals = []


def dine(left, right):
    first, second = sorted((left, right))
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
# 306,041 orders of lines, 367 states
# 306,041: ok, prints meals: 3
