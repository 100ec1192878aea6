"""A RawArray lies in shared memory: the parent sees the change."""

from multiprocessing import Process, RawArray


def double(numbers):
    for i, number in enumerate(numbers):
        numbers[i] = number * 2


if __name__ == "__main__":
    numbers = RawArray("d", [1, 2, 3, 4])
    process = Process(target=double, args=(numbers,))
    process.start()
    process.join()
    print([*numbers])

# Output:
# [2.0, 4.0, 6.0, 8.0]
