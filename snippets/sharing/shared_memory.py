"""A child writes into memory that its parent reads, without a copy."""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def worker(name):
    memory = SharedMemory(name=name)  # attach
    memory.buf[:5] = b"hello"
    memory.close()


if __name__ == "__main__":
    memory = SharedMemory(create=True, size=16)
    try:
        process = Process(target=worker, args=(memory.name,))
        process.start()
        process.join()
        print(bytes(memory.buf[:5]), "size is enough:", memory.size >= 16)
    finally:
        memory.close()  # every process, once
        memory.unlink()  # one process, once

# Output:
# b'hello' size is enough: True
