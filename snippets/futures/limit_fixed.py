# /// script
# [tool.snippet]
# apart = "a process takes the place of a thread"
# instead = "pass"
# ///
"""A process that is killed at the limit has stopped."""

import tempfile
import time
from multiprocessing import get_context
from pathlib import Path


def work(file):
    time.sleep(1.5)  # a library call that cannot be interrupted
    Path(file).touch()


def limited(seconds, file):
    process = get_context("spawn").Process(target=work, args=(file,))
    process.start()
    process.join(seconds)
    if process.is_alive():
        # --8<-- [start:cure]
        process.kill()
        # --8<-- [end:cure]
        process.join()
        print("gave up waiting")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        file = f"{folder}/done"
        limited(0.3, file)
        there = Path(file).exists()
        print("the work went on:", "yes" if there else "no")

# Output:
# gave up waiting
# the work went on: no
