"""The same addition under the value's lock: none is lost."""

from multiprocessing import Barrier, Process, Value


def worker(counter, both_have_started):
    both_have_started.wait()
    for _ in range(1000):
        with counter.get_lock():
            counter.value += 1


if __name__ == "__main__":
    counter, both_have_started = Value("i", 0), Barrier(2)
    processes = [
        Process(target=worker, args=(counter, both_have_started))
        for _ in range(2)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print("2000 additions, counter =", counter.value)

# Output:
# 2000 additions, counter = 2000
