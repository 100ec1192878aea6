"""A process that ends the hard way sends its queue's items first."""

import os
from multiprocessing import Process, Queue


def worker(results):
    results.put("the last word")
    results.close()  # no more items from this process
    results.join_thread()  # every item is in the pipe
    os._exit(3)


if __name__ == "__main__":
    results = Queue()
    process = Process(target=worker, args=(results,))
    process.start()
    print(results.get())
    process.join()
    print("exit code", process.exitcode)

# Output:
# the last word
# exit code 3
