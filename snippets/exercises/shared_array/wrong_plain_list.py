"""It keeps the numbers in a list: each process gets a copy of it, and
fills that.

Breaks: promise_one_memory_for_all
"""

from itertools import pairwise


class SharedArray:
    """Floats, each 0.0 at first, that the processes of a context share."""

    def __init__(self, context, size):
        self.size = size
        self.places = [0.0] * size

    def fill(self, first, numbers):
        """Write numbers to the places from `first` on; any process may."""
        self.places[first : first + len(numbers)] = numbers

    def numbers(self):
        """Return all numbers as a list; any process may ask."""
        return self.places

    def close(self):
        """Give the memory back: the parent calls it once, at the end."""
        self.places = []


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
