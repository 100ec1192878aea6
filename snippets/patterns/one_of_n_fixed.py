# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# apart = "a lock needs a file, and somebody who is refused"
# instead = "pass"
# ///
"""Who gets the lock runs it, the others pass."""

import fcntl
import tempfile
from multiprocessing import get_context


def worker(path, barrier, told):
    barrier.wait(5)  # it is eight o'clock, for all of them
    tick(path, barrier, told)


def tick(path, barrier, told):
    with open(path, "w") as file:
        try:
            # --8<-- [start:cure]
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # --8<-- [end:cure]
        except BlockingIOError:
            told.put("passed")
            barrier.wait(5)
            return
        told.put("report sent")
        barrier.wait(5)  # the report takes until the other has asked


if __name__ == "__main__":
    context = get_context("spawn")
    barrier, told = context.Barrier(2), context.Queue()
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/report.lock"
        workers = [
            context.Process(target=worker, args=(path, barrier, told))
            for _ in range(2)
        ]
        for each in workers:
            each.start()
        print(*sorted(told.get() for _ in workers), sep="\n")
        for each in workers:
            each.join()

# Output:
# passed
# report sent
