"""result(timeout) gives up waiting; the work goes on."""

import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def work(file):
    time.sleep(1.5)  # a library call that cannot be interrupted
    Path(file).touch()


def limited(seconds, file):
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(work, file)
        try:
            future.result(timeout=seconds)
        except TimeoutError:
            print("gave up waiting")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        file = f"{folder}/done"
        limited(0.3, file)
        there = Path(file).exists()
        print("the work went on:", "yes" if there else "no")

# Output:
# gave up waiting
# the work went on: yes
