"""What processes share: a number, memory, an object elsewhere."""

import multiprocessing as mp
from multiprocessing.shared_memory import (
    SharedMemory,
)


# --8<-- [start:value]
def add(total):
    with total.get_lock():
        total.value += 1


def count():
    total = mp.Value("i", 0)  # "i": a C int
    # --8<-- [end:value]
    processes = [
        mp.Process(target=add, args=(total,))
        for _ in range(2)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print("total:", total.value)


def memory():
    # --8<-- [start:memory]
    block = SharedMemory(
        create=True, size=1024
    )
    try:
        block.buf[:5] = b"bytes"
        other = SharedMemory(name=block.name)
        print(bytes(other.buf[:5]))
        other.close()  # each process, once
    finally:
        block.close()
        block.unlink()  # one process, once
    # --8<-- [end:memory]


def manager():
    # --8<-- [start:manager]
    with mp.Manager() as manager:
        shared = manager.dict(rows=[])
        # .append(1) would change a copy
        shared["rows"] += [1]  # not whole
        print(shared)
    # --8<-- [end:manager]


if __name__ == "__main__":
    count()
    memory()
    manager()

# Output:
# total: 2
# b'bytes'
# {'rows': [1]}
