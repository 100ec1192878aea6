# /// script
# requires-python = ">=3.14"
# ///
"""A map that does not read its whole input first."""

from concurrent.futures import (
    ThreadPoolExecutor,
)
from itertools import count


def load(n):
    return n * 10


# --8<-- [start:buffersize]
with ThreadPoolExecutor() as pool:
    results = pool.map(
        load, count(), buffersize=4
    )
    print(next(results), next(results))
# --8<-- [end:buffersize]

# Output:
# 0 10
