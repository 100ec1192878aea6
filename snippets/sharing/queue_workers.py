"""Two workers take numbers from one queue and answer on another."""

from multiprocessing import Process, Queue

DONE = None


def square(tasks, results):
    while (number := tasks.get()) is not DONE:
        try:
            results.put((number, number**2))
        except Exception as error:
            results.put((number, repr(error)))


if __name__ == "__main__":
    tasks, results = Queue(), Queue()
    workers = [
        Process(target=square, args=(tasks, results)) for _ in range(2)
    ]
    for worker in workers:
        worker.start()
    for number in range(5):
        tasks.put(number)
    for _ in workers:
        tasks.put(DONE)
    print(sorted(results.get(timeout=30) for _ in range(5)))
    for worker in workers:
        worker.join()

# Output:
# [(0, 0), (1, 1), (2, 4), (3, 9), (4, 16)]
