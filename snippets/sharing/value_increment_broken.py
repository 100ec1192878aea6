"""Two processes run value += 1; one of the additions is lost."""

from multiprocessing import Barrier, Process, Value


def one(both_have_read):
    both_have_read.wait()  # makes the unlucky timing certain
    return 1


def worker(counter, both_have_read):
    counter.value += one(both_have_read)


if __name__ == "__main__":
    counter, both_have_read = Value("i", 0), Barrier(2)
    processes = [
        Process(target=worker, args=(counter, both_have_read))
        for _ in range(2)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print("two additions, counter =", counter.value)

# Output:
# two additions, counter = 1
