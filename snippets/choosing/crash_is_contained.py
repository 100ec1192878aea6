"""A worker that dies takes its process along, and not the others."""

import multiprocessing
import os


def crash():
    os._exit(3)  # ends the process at once, as a crash in C would


if __name__ == "__main__":
    worker = multiprocessing.Process(target=crash)
    worker.start()
    worker.join()
    print("worker ended with", worker.exitcode)
    print("main process goes on")

# Output:
# worker ended with 3
# main process goes on
