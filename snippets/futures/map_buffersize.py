# /// script
# requires-python = ">=3.14"
# ///
"""With buffersize, map takes few items ahead, even of endless input."""

import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import count, islice

taken = []
fourth_taken = threading.Event()


def numbers():
    for number in count():
        taken.append(number)
        if len(taken) == 4:
            fourth_taken.set()
        yield number


def square(n):
    if n == 0:
        fourth_taken.wait()  # so the first result comes after that
    return n * n


with ThreadPoolExecutor(max_workers=2) as executor:
    squares = executor.map(square, numbers(), buffersize=3)
    print("taken at first:", len(taken))
    print("first result:", next(squares), "- taken:", len(taken))
    print("four more:", list(islice(squares, 4)), "- taken:", len(taken))

# Output:
# taken at first: 3
# first result: 0 - taken: 4
# four more: [1, 4, 9, 16] - taken: 8
