"""A multiprocessing.Queue cannot be an argument of a pool's task."""

import textwrap
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Queue


def report(queue, text):
    queue.put(text)


if __name__ == "__main__":
    queue = Queue()
    with ProcessPoolExecutor(max_workers=1) as pool:
        try:
            pool.submit(report, queue, "hello").result()
        except RuntimeError as error:
            print(textwrap.fill(f"RuntimeError: {error}", width=60))

# Output:
# RuntimeError: Queue objects should only be shared between
# processes through inheritance
