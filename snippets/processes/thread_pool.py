"""ThreadPool has Pool's methods with threads: memory is shared."""

from multiprocessing.pool import ThreadPool

seen = []


def remember(number):
    seen.append(number)  # the parent's own list
    return lambda: number * 10  # a lambda: nothing is pickled


with ThreadPool(2) as pool:
    functions = pool.map(remember, range(4))

print([function() for function in functions])
print(sorted(seen))

# Output:
# [0, 10, 20, 30]
# [0, 1, 2, 3]
