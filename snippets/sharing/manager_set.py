# /// script
# requires-python = ">=3.14"
# ///
"""A set in a manager: two processes add what they have seen."""

from multiprocessing import Manager, Process


def worker(seen, words):
    for word in words:
        seen.add(word)


if __name__ == "__main__":
    with Manager() as manager:
        seen = manager.set({"tea"})
        processes = [
            Process(target=worker, args=(seen, words))
            for words in (["tea", "cake"], ["cake", "milk"])
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        print(sorted(seen), "milk" in seen, len(seen))

# Output:
# ['cake', 'milk', 'tea'] True 3
