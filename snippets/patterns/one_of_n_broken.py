# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Each worker has its scheduler: the report goes out twice."""

import tempfile
from multiprocessing import get_context


def worker(path, barrier, told):
    barrier.wait(5)  # it is eight o'clock, for all of them
    tick(path, barrier, told)


def tick(path, barrier, told):
    told.put("report sent")


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
# report sent
# report sent
