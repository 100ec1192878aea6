"""It keeps a view of the memory: close raises BufferError while there is
one, and nothing is given back.

Breaks: promise_the_memory_is_given_back
"""

from itertools import pairwise
from multiprocessing.shared_memory import SharedMemory


class SharedArray:
    """Floats, each 0.0 at first, that the processes of a context share."""

    def __init__(self, context, size):
        self.size = size
        self.memory = SharedMemory(create=True, size=8 * size)
        self.view = self.memory.buf.cast("d")

    def __getstate__(self):
        return self.size, self.memory

    def __setstate__(self, state):
        self.size, self.memory = state
        self.view = self.memory.buf.cast("d")

    def fill(self, first, numbers):
        """Write numbers to the places from `first` on; any process may."""
        for place, number in enumerate(numbers, first):
            self.view[place] = number

    def numbers(self):
        """Return all numbers as a list; any process may ask."""
        return self.view[: self.size].tolist()

    def close(self):
        """Give the memory back: the parent calls it once, at the end."""
        self.memory.close()
        self.memory.unlink()


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
