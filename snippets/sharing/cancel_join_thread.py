"""cancel_join_thread lets a process end and drops what was not sent."""

from multiprocessing import Process, Queue


def worker(results):
    results.cancel_join_thread()
    results.put("x" * 1_000_000)


if __name__ == "__main__":
    results = Queue()
    process = Process(target=worker, args=(results,))
    process.start()
    process.join()  # nobody has read, and still it ends
    print("exit code", process.exitcode)

# Output:
# exit code 0
