# /// script
# requires-python = ">=3.14"
# ///
"""With buffersize, map takes few items ahead, even of endless input."""

from concurrent.futures import ThreadPoolExecutor
from itertools import count, islice

taken = []


def numbers():
    for number in count():
        taken.append(number)
        yield number


with ThreadPoolExecutor(max_workers=2) as executor:
    squares = executor.map(lambda n: n * n, numbers(), buffersize=3)
    print("taken at first:", len(taken))
    print(list(islice(squares, 5)))
    print("taken for five results:", len(taken))

# Output:
# taken at first: 3
# [0, 1, 4, 9, 16]
# taken for five results: 8
