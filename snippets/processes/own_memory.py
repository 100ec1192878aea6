"""A process works on a copy of its own: the parent's list stays empty."""

from multiprocessing import Process

numbers = []


def worker(count):
    numbers.extend(range(count))
    print("child: ", numbers)


if __name__ == "__main__":
    process = Process(target=worker, args=(3,))
    process.start()
    process.join()
    print("parent:", numbers)
    print("exit code:", process.exitcode)

# Output:
# child:  [0, 1, 2]
# parent: []
# exit code: 0
