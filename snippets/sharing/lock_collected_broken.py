# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# raises = "FileNotFoundError"
# ///
"""A lock that only the arguments hold is gone before the child opens it."""

from multiprocessing import Pipe, get_context


def worker(late, lock):
    print("never printed")


def rebuild_late(connection):
    return connection.recv()


class Late:  # makes sure that the child unpickles after start()
    def __init__(self, connection):
        self.connection = connection

    def __reduce__(self):
        return rebuild_late, (self.connection,)


if __name__ == "__main__":
    here, there = Pipe()
    context = get_context("spawn")
    process = context.Process(
        target=worker, args=(Late(there), context.Lock())
    )
    process.start()
    here.send("start() has returned")
    process.join()
    print("exit code", process.exitcode)

# Output:
# exit code 1

# Error:
# FileNotFoundError: [Errno 2] No such file or directory
