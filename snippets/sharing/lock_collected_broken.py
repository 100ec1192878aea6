# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# raises = "FileNotFoundError"
# elsewhere = "the child"
# ///
"""A lock that only the arguments hold is gone before the child opens it."""

from multiprocessing import Pipe, get_context


def worker(late, lock):
    with lock:
        print("child has the lock")


# --8<-- [start:scaffold]
def rebuild_late(connection):
    return connection.recv()


class Late:  # makes sure that the child unpickles after start()
    def __init__(self, connection):
        self.connection = connection

    def __reduce__(self):
        return rebuild_late, (self.connection,)


# --8<-- [end:scaffold]
if __name__ == "__main__":
    here, there = Pipe()
    context = get_context("spawn")
    # --8<-- [start:fix]
    process = context.Process(
        target=worker, args=(Late(there), context.Lock())
    )
    # --8<-- [end:fix]
    process.start()
    here.send("start() has returned")
    process.join()
    print("exit code", process.exitcode)

# Output:
# exit code 1

# Error:
# FileNotFoundError: [Errno 2] No such file or directory
