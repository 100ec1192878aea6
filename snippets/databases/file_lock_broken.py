# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Two processes read the same number: a visit is lost."""

import tempfile
from contextlib import suppress
from multiprocessing import get_context
from pathlib import Path
from threading import BrokenBarrierError


# --8<-- [start:scaffold]
def switch(both):
    with suppress(BrokenBarrierError):
        both.wait(0.5)  # until the other has read, if it can


# --8<-- [end:scaffold]
def visit(path, both):
    number = int(path.read_text())
    switch(both)
    path.write_text(str(number + 1))


if __name__ == "__main__":
    context = get_context("spawn")
    both = context.Barrier(2)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "visits")
        path.write_text("0")
        workers = [
            context.Process(target=visit, args=(path, both))
            for _ in range(2)
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print("two visits, counted:", path.read_text())

# Output:
# two visits, counted: 1
