# /// script
# [tool.snippet]
# unheard = "a crash of the child is what it shows"
# ///
"""A child process that dies leaves the main process alive."""

import multiprocessing
import os


def crash():
    os._exit(3)  # ends the process at once, as a crash in C would


if __name__ == "__main__":
    child = multiprocessing.Process(target=crash)
    child.start()
    child.join()
    print("child ended with", child.exitcode)
    print("main process goes on")

# Output:
# child ended with 3
# main process goes on
