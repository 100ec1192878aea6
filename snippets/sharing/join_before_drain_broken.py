# /// script
# [tool.snippet]
# timeout = 2
# hangs = true
# ///
"""The parent joins a child whose queue nobody has read: both wait."""

from multiprocessing import Process, Queue


def worker(results):
    results.put("x" * 1_000_000)


if __name__ == "__main__":
    results = Queue()
    process = Process(target=worker, args=(results,))
    process.start()
    print("started")
    process.join()
    print("received", len(results.get()))
    print("exit code", process.exitcode)

# Output:
# started
