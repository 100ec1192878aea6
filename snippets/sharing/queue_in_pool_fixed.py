"""A manager's queue is a proxy: it can be sent to any process."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Manager


def report(queue, text):
    queue.put(text)


if __name__ == "__main__":
    with Manager() as manager, ProcessPoolExecutor(1) as pool:
        queue = manager.Queue()
        try:
            pool.submit(report, queue, "hello").result()
            print("received:", queue.get())
        except RuntimeError as error:
            print(str(error).partition(" should")[0], "cannot be sent")

# Output:
# received: hello
