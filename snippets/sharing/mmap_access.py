"""Three ways to map a file: read, write, or change a private copy."""

import mmap
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "data.bin")
    path.write_bytes(b"original")
    for access in ("ACCESS_READ", "ACCESS_COPY", "ACCESS_WRITE"):
        mode = getattr(mmap, access)
        with (
            open(path, "r+b") as file,
            mmap.mmap(file.fileno(), 0, access=mode) as memory,
        ):
            try:
                memory[:] = b"modified"
            except TypeError as error:
                print(f"{access}: TypeError: {error}")
                continue
            print(f"{access}: map {memory[:]}", end=", ")
        print("file", path.read_bytes())

# Output:
# ACCESS_READ: TypeError: mmap can't modify a readonly memory map.
# ACCESS_COPY: map b'modified', file b'original'
# ACCESS_WRITE: map b'modified', file b'modified'
