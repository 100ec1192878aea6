"""A number and an array that two processes write to."""

from multiprocessing import Array, Process, Value


def worker(number, total, cells):
    cells[number] = number * 1.5  # nobody else writes this cell
    with total.get_lock():
        total.value += 10


if __name__ == "__main__":
    total = Value("i", 0)  # a C int, with a lock
    cells = Array("d", 3)  # three C doubles, all 0.0
    processes = [
        Process(target=worker, args=(number, total, cells))
        for number in (1, 2)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(total.value, cells[:])

# Output:
# 20 [0.0, 1.5, 3.0]
