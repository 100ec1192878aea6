"""Its executor is not told the context: the processes are made in the way
that is the default of this Python, and not as asked.

Breaks: promise_every_number_is_in_its_place
"""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing.shared_memory import SharedMemory


class SharedArray:
    """Floats, each 0.0 at first, that the processes of a context share."""

    def __init__(self, context, size):
        self.size = size
        self.memory = SharedMemory(create=True, size=8 * size)

    def fill(self, first, numbers):
        """Write numbers to the places from `first` on; any process may."""
        with self.memory.buf.cast("d") as view:
            for place, number in enumerate(numbers, first):
                view[place] = number

    def numbers(self):
        """Return all numbers as a list; any process may ask."""
        with self.memory.buf.cast("d") as view:
            return view[: self.size].tolist()  # it may be longer than asked

    def close(self):
        """Give the memory back: the parent calls it once, at the end."""
        self.memory.close()
        self.memory.unlink()


def fill_part(array, part, number):
    for i in part:
        array.fill(i, [number(i)])


def fill_all(context, array, workers, number):
    """Fill each place i of the array with number(i)."""
    parts = [range(n, array.size, workers) for n in range(workers)]
    with ProcessPoolExecutor(workers) as pool:
        calls = [pool.submit(fill_part, array, p, number) for p in parts]
        for call in calls:
            call.result()
