# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Each worker has its scheduler: the report goes out twice."""

import tempfile
from multiprocessing import get_context


def worker(number, path, barrier, told):
    with open(path, "w") as file:  # open for as long as the worker lives
        for turn in range(2):  # it is eight o'clock, by each one's clock
            if turn == number:
                tick(file, told)
            barrier.wait(5)


def tick(file, told):
    told.put("report sent")


if __name__ == "__main__":
    context = get_context("spawn")
    barrier, told = context.Barrier(2), context.Queue()
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/report.lock"
        workers = [
            context.Process(target=worker, args=(n, path, barrier, told))
            for n in range(2)
        ]
        for each in workers:
            each.start()
        print(*sorted(told.get() for _ in workers), sep="\n")
        for each in workers:
            each.join()

# Output:
# report sent
# report sent
