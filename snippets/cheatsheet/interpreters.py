# /// script
# requires-python = ">=3.14"
# ///
"""Interpreters: a pool of them, one of them, a queue between them."""

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


# --8<-- [start:queue]
def worker(jobs, results):
    while (job := jobs.get()) is not None:
        results.put(job * 2)


def send():
    jobs = interpreters.create_queue()
    results = interpreters.create_queue()
    other = interpreters.create()
    thread = other.call_in_thread(
        worker, jobs, results
    )
    jobs.put(21)
    jobs.put(None)  # it has no shutdown()
    print(results.get(timeout=5))
    thread.join()
    # --8<-- [end:queue]
    other.close()


if __name__ == "__main__":
    main()
    one()
    send()

# Output:
# [0, 1, 4, 9]
# 21
# 9
# 42
