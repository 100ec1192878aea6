"""An array handed to a process is copied: the parent sees no change."""

from array import array
from multiprocessing import Process


def double(numbers):
    for i, number in enumerate(numbers):
        numbers[i] = number * 2


if __name__ == "__main__":
    numbers = array("d", [1, 2, 3, 4])
    process = Process(target=double, args=(numbers,))
    process.start()
    process.join()
    print([*numbers])

# Output:
# [1.0, 2.0, 3.0, 4.0]
