"""It closes its view of the memory and does not unlink the memory.

Breaks: promise_the_memory_is_given_back
"""

import struct
from itertools import pairwise
from multiprocessing.shared_memory import SharedMemory

SIZE = struct.calcsize("d")


class SharedArray:
    """Floats, each 0.0 at first, that the processes of a context share."""

    def __init__(self, context, size):
        self.size = size
        self.memory = SharedMemory(create=True, size=size * SIZE)

    def fill(self, first, numbers):
        """Write numbers to the places from `first` on; any process may."""
        packed = struct.pack(f"{len(numbers)}d", *numbers)
        begin = first * SIZE
        self.memory.buf[begin : begin + len(packed)] = packed

    def numbers(self):
        """Return all numbers as a list; any process may ask."""
        return list(struct.unpack_from(f"{self.size}d", self.memory.buf))

    def close(self):
        """Give the memory back: the parent calls it once, at the end."""
        self.memory.close()


def fill_part(array, first, last, number):
    array.fill(first, [number(i) for i in range(first, last)])


def fill_all(context, array, workers, number):
    """Fill each place i of the array with number(i)."""
    ends = [array.size * n // workers for n in range(workers + 1)]
    processes = [
        context.Process(target=fill_part, args=(array, *part, number))
        for part in pairwise(ends)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if any(process.exitcode for process in processes):
        raise RuntimeError("a worker has failed")
