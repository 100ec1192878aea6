# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A map without a file is shared with a forked child, and only so."""

import mmap
from multiprocessing import get_context


def worker():
    memory[0] = 42


memory = mmap.mmap(-1, 16)

if __name__ == "__main__":
    for method in ("spawn", "fork"):
        memory[0] = 0
        process = get_context(method).Process(target=worker)
        process.start()
        process.join()
        print(method, memory[0])
    memory.close()

# Output:
# spawn 0
# fork 42
