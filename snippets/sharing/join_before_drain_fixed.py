"""The parent reads the queue, then joins."""

from multiprocessing import Process, Queue


def worker(results):
    results.put("x" * 1_000_000)


if __name__ == "__main__":
    results = Queue()
    process = Process(target=worker, args=(results,))
    process.start()
    print("received", len(results.get()))
    process.join()
    print("joined, exit code", process.exitcode)

# Output:
# received 1000000
# joined, exit code 0
