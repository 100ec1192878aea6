# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Following a log: new lines, a line in two halves, a new file."""

import os
import tempfile
from pathlib import Path


# --8<-- [start:pattern]
class Tail:
    """Gives the lines that have come since the last look."""

    def __init__(self, path):
        self.path, self.file, self.rest = path, open(path, "rb"), b""

    def lines(self):
        replaced = self._was_replaced()  # asked first, then read to its end
        new = open(self.path, "rb") if replaced else None
        found = self._read()
        if new:
            self.file.close()
            self.file, self.rest = new, b""
            found += self._read()
        return found

    def _read(self):
        *whole, self.rest = (self.rest + self.file.read()).split(b"\n")
        return [line.decode(errors="replace") for line in whole]

    def _was_replaced(self):
        try:
            there = os.stat(self.path)
        except FileNotFoundError:
            return False  # renamed; the new one has not come yet
        ours = os.fstat(self.file.fileno())
        return (
            ours.st_ino != there.st_ino or there.st_size < self.file.tell()
        )


# --8<-- [end:pattern]
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "log")
    log = open(path, "a", buffering=1)
    tail = Tail(path)
    print(tail.lines())
    log.write("one\ntw")
    log.flush()
    print(tail.lines())
    log.write("o\n")
    print(tail.lines())
    log.close()
    os.replace(path, f"{path}.1")  # the log is rotated
    print(tail.lines())
    path.write_text("three\n")
    print(tail.lines())
    tail.file.close()

# Output:
# []
# ['one']
# ['two']
# []
# ['three']
