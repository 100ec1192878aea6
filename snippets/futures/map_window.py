"""A bounded window over submit, for every Python."""

from collections import deque
from concurrent.futures import ThreadPoolExecutor
from itertools import count, islice


def bounded_map(executor, function, items, size):
    items = iter(items)
    window = deque(
        executor.submit(function, item) for item in islice(items, size)
    )
    try:
        while window:
            result = window.popleft().result()
            for item in islice(items, 1):
                window.append(executor.submit(function, item))
            yield result
    finally:  # a call failed, or nobody wants more
        for future in window:
            future.cancel()


taken = []


def numbers():
    for number in count():
        taken.append(number)
        yield number


with ThreadPoolExecutor(max_workers=2) as executor:
    squares = bounded_map(executor, lambda n: n * n, numbers(), size=3)
    print("first result:", next(squares), "- taken:", len(taken))
    print("four more:", list(islice(squares, 4)), "- taken:", len(taken))

# Output:
# first result: 0 - taken: 4
# four more: [1, 4, 9, 16] - taken: 8
