"""Opened for writing, each has its own place: they overwrite each other."""

import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "log")
    path.touch()
    # as two processes would: each has opened the file by itself
    with open(path, "r+") as ann, open(path, "r+") as bob:
        for number in range(2):
            for name, file in (("ann", ann), ("bob", bob)):
                file.write(f"{name} {number}\n")
                file.flush()
    print(path.read_text(), end="")

# Output:
# bob 0
# bob 1
