"""One lock, handed to both processes, makes read-change-write whole."""

from multiprocessing import Lock, Process, RawValue


def worker(lock, balance):
    for _ in range(500):
        lock.acquire()
        try:
            seen = balance.value
            balance.value = seen + 1
        finally:
            lock.release()  # what `with lock:` does for you


if __name__ == "__main__":
    lock, balance = Lock(), RawValue("i", 0)
    processes = [
        Process(target=worker, args=(lock, balance)) for _ in range(2)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(balance.value)

# Output:
# 1000
