"""Opened for appending, each write goes to the end as it then is."""

import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "log")
    path.touch()
    # as two processes would: each has opened the file by itself
    with open(path, "a") as ann, open(path, "a") as bob:
        for number in range(2):
            for name, file in (("ann", ann), ("bob", bob)):
                file.write(f"{name} {number}\n")
                file.flush()
    print(path.read_text(), end="")

# Output:
# ann 0
# bob 0
# ann 1
# bob 1
