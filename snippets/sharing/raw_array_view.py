"""A RawArray needs no name and no unlink; a memoryview slices it."""

from multiprocessing import Process, RawArray


def double(numbers):
    view = memoryview(numbers).cast("B").cast("d")
    last_two = view[2:]  # a view; numbers[2:] would be a list, a copy
    for i, number in enumerate(last_two):
        last_two[i] = number * 2


if __name__ == "__main__":
    numbers = RawArray("d", [1, 2, 3, 4])
    process = Process(target=double, args=(numbers,))
    process.start()
    process.join()
    print(list(numbers))

# Output:
# [1.0, 2.0, 6.0, 8.0]
