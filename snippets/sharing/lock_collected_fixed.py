"""The parent keeps a name for the lock as long as children use it."""

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
    lock = context.Lock()  # a name that lives as long as the child
    process = context.Process(target=worker, args=(Late(there), lock))
    # --8<-- [end:fix]
    process.start()
    here.send("start() has returned")
    process.join()
    print("exit code", process.exitcode)

# Output:
# child has the lock
# exit code 0
