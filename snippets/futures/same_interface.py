"""Threads and processes behind the same two calls: submit and map."""

from concurrent.futures import (
    Executor,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)


def word_length(word):
    return len(word)


def use(executor: Executor):
    with executor:
        future = executor.submit(word_length, "thread")
        lengths = executor.map(word_length, ["a", "bb", "ccc"])
        print(type(executor).__name__, future.result(), list(lengths))


if __name__ == "__main__":
    use(ThreadPoolExecutor(max_workers=2))
    use(ProcessPoolExecutor(max_workers=2))

# Output:
# ThreadPoolExecutor 6 [1, 2, 3]
# ProcessPoolExecutor 6 [1, 2, 3]
