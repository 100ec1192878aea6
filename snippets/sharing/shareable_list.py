"""A list of fixed length in shared memory; a child changes two items."""

from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList


def worker(name):
    row = ShareableList(name=name)
    row[0] += 1
    row[1] = "done"
    row.shm.close()


if __name__ == "__main__":
    row = ShareableList([41, "open", 2.5, None, True])
    try:
        process = Process(target=worker, args=(row.shm.name,))
        process.start()
        process.join()
        print(list(row), "format:", row.format)
        print("index:", row.index("done"), "count:", row.count(42))
    finally:
        row.shm.close()
        row.shm.unlink()

# Output:
# [42, 'done', 2.5, None, True] format: q8sdxxxxxx?xxxxxxxx?
# index: 1 count: 1
