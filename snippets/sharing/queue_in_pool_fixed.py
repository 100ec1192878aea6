"""A manager's queue is a proxy: it can be sent to any process."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Manager


def report(queue, text):
    queue.put(text)


if __name__ == "__main__":
    with Manager() as manager:
        queue = manager.Queue()
        with ProcessPoolExecutor(max_workers=1) as pool:
            pool.submit(report, queue, "hello").result()
        print(queue.get())

# Output:
# hello
