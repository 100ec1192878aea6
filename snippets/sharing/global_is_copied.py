"""A child appends to a global list; the parent's list stays empty."""

from multiprocessing import Process

results = []


def worker():
    results.append("done")
    print("child: ", results)


if __name__ == "__main__":
    process = Process(target=worker)
    process.start()
    process.join()
    print("parent:", results)

# Output:
# child:  ['done']
# parent: []
