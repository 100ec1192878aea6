"""The parent reads the queue, then joins."""

from multiprocessing import Process, Queue


def worker(results):
    results.put("x" * 1_000_000)


if __name__ == "__main__":
    results = Queue()
    process = Process(target=worker, args=(results,))
    process.start()
    print("started")
    # --8<-- [start:cure]
    print("received", len(results.get()))
    # --8<-- [end:cure]
    process.join()
    print("exit code", process.exitcode)

# Output:
# started
# received 1000000
# exit code 0
