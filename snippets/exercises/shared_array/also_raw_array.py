"""A RawArray of the context: it has no name that must be unlinked; once
nobody holds it, its memory can be used again. Of n workers each takes every
n-th place.
"""


class SharedArray:
    """Floats, each 0.0 at first, that the processes of a context share."""

    def __init__(self, context, size):
        self.size = size
        self.raw = context.RawArray("d", size)

    def fill(self, first, numbers):
        """Write numbers to the places from `first` on; any process may."""
        self.raw[first : first + len(numbers)] = numbers

    def numbers(self):
        """Return all numbers as a list; any process may ask."""
        return list(self.raw)

    def close(self):
        """Give the memory back: the parent calls it once, at the end."""
        self.raw = None


def work(array, begin, step, number):
    for i in range(begin, array.size, step):
        array.fill(i, [number(i)])


def fill_all(context, array, workers, number):
    """Fill each place i of the array with number(i)."""
    processes = [
        context.Process(target=work, args=(array, n, workers, number))
        for n in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    for process in processes:
        if process.exitcode != 0:
            raise ChildProcessError(f"status {process.exitcode}")
