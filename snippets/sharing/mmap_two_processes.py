"""Two processes map one file: what one writes, the other sees."""

import mmap
import tempfile
from multiprocessing import Process
from pathlib import Path


def worker(path):
    with open(path, "r+b") as file, mmap.mmap(file.fileno(), 0) as memory:
        memory[0:5] = b"HELLO"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "data.bin")
        path.write_bytes(b"hello world\nsecond line\n")
        with (
            open(path, "r+b") as file,
            mmap.mmap(file.fileno(), 0) as memory,
        ):
            process = Process(target=worker, args=(path,))
            process.start()
            process.join()
            print("mapped:", memory.readline())
            print("found at", memory.find(b"second"), "of", len(memory))
            memory.flush()
        print("on disk:", path.read_bytes()[:5])

# Output:
# mapped: b'HELLO world\n'
# found at 12 of 24
# on disk: b'HELLO'
