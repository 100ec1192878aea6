"""Two processes double their halves of one array, in place."""

from array import array
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def double(name, start, stop):
    memory = SharedMemory(name=name)
    with memory.buf.cast("d") as numbers:
        for i in range(start, stop):
            numbers[i] *= 2
    memory.close()


if __name__ == "__main__":
    data = array("d", [1, 2, 3, 4])
    size = len(data) * data.itemsize
    memory = SharedMemory(create=True, size=size)
    try:
        memory.buf[:size] = data.tobytes()
        halves = [
            Process(target=double, args=(memory.name, start, start + 2))
            for start in (0, 2)
        ]
        for process in halves:
            process.start()
        for process in halves:
            process.join()
        with memory.buf[:size] as used, used.cast("d") as numbers:
            print(numbers.tolist())
    finally:
        memory.close()
        memory.unlink()

# Output:
# [2.0, 4.0, 6.0, 8.0]
