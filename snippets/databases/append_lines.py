# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""One write for each line keeps lines whole."""

import tempfile
from multiprocessing import get_context
from pathlib import Path

LINES = 2_000


def write(path, name):
    with open(path, "ab", buffering=0) as file:
        for number in range(LINES):
            file.write(f"{name} {number}: {name * 50}\n".encode())


if __name__ == "__main__":
    context = get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "log")
        workers = [
            context.Process(target=write, args=(path, name))
            for name in "ab"
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        lines = path.read_text().splitlines()
        whole = {f"{n} {i}: {n * 50}" for n in "ab" for i in range(LINES)}
        print(
            "lines written:", 2 * LINES, "whole:", len(whole & set(lines))
        )

# Output:
# lines written: 4000 whole: 4000
