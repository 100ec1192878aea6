# /// script
# requires-python = ">=3.14"
# ///
"""Interpreters: a pool of them, and one of them."""

from concurrent import interpreters
from concurrent.futures import (
    InterpreterPoolExecutor,
)


# --8<-- [start:pool]
def square(n):  # runs with a GIL of its own
    return n * n


def main():
    with InterpreterPoolExecutor() as pool:
        squares = pool.map(square, range(4))
    print(list(squares))


# --8<-- [end:pool]


def one():
    # --8<-- [start:one]
    other = interpreters.create()
    other.prepare_main(number=20)
    other.exec("print(number + 1)")
    print(other.call(square, 3))
    other.close()
    # --8<-- [end:one]


if __name__ == "__main__":
    main()
    one()

# Output:
# [0, 1, 4, 9]
# 21
# 9
