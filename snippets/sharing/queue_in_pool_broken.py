"""A multiprocessing.Queue cannot be an argument of a pool's call."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Manager, Queue


def report(queue, text):
    queue.put(text)


if __name__ == "__main__":
    with Manager() as manager, ProcessPoolExecutor(1) as pool:
        queue = Queue()
        try:
            pool.submit(report, queue, "hello").result()
            print("received:", queue.get())
        except RuntimeError as error:
            print(str(error).partition(" should")[0], "cannot be sent")

# Output:
# Queue objects cannot be sent
