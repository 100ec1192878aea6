# /// script
# [tool.snippet]
# instead = "if not (manager := SharedMemoryManager()).start():"
# ///
"""A SharedMemoryManager unlinks all that was made through it."""

from multiprocessing import Process
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory


def worker(memory, row):
    memory.buf[0] = 42
    row[1] = "done"
    memory.close()
    row.shm.close()


if __name__ == "__main__":
    # --8<-- [start:cure]
    with SharedMemoryManager() as manager:
        # --8<-- [end:cure]
        memory = manager.SharedMemory(size=16)
        row = manager.ShareableList([1, "open"])
        process = Process(target=worker, args=(memory, row))
        process.start()
        process.join()
        print(memory.buf[0], list(row))
    try:
        SharedMemory(name=memory.name)
    except FileNotFoundError:
        print("the block is gone")

# Output:
# 42 [1, 'done']
# the block is gone
