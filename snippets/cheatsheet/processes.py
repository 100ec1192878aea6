"""Processes: a pool, one process and its end, another program."""

import multiprocessing as mp
import subprocess
import sys
import time
from concurrent.futures import (
    ProcessPoolExecutor,
)


# --8<-- [start:pool]
def square(n):  # top level: workers import it
    return n * n


def main():
    with ProcessPoolExecutor() as pool:
        squares = pool.map(square, range(4))
    print(list(squares))


# --8<-- [end:pool]


def one():
    # --8<-- [start:process]
    context = mp.get_context("spawn")
    process = context.Process(
        target=time.sleep, args=(60,)
    )
    process.start()
    process.join(timeout=0.01)
    if process.is_alive():
        process.terminate()  # then: kill()
        process.join()
    # --8<-- [end:process]
    print(
        "ended:", process.exitcode is not None
    )


def program():
    # --8<-- [start:run]
    done = subprocess.run(
        [sys.executable, "-V"],
        capture_output=True,
        text=True,
        timeout=5,  # then kills and raises
        check=True,  # status not 0 raises
    )
    # --8<-- [end:run]
    print(done.stdout.split()[0])


# --8<-- [start:guard]
# what importing workers must not run
if __name__ == "__main__":
    main()
    # --8<-- [end:guard]
    one()
    program()

# Output:
# [0, 1, 4, 9]
# ended: True
# Python
