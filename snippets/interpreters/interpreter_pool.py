# /// script
# requires-python = ">=3.14"
# ///
"""InterpreterPoolExecutor: the executor interface over interpreters."""

from concurrent.futures import InterpreterPoolExecutor, ThreadPoolExecutor

calls = 0


def count(number):
    global calls
    calls += 1
    return number**2, calls


if __name__ == "__main__":
    with InterpreterPoolExecutor(max_workers=1) as executor:
        print(list(executor.map(count, [2, 3, 4])))
        print("a thread pool:", isinstance(executor, ThreadPoolExecutor))
    print("calls counted here:", calls)

# Output:
# [(4, 1), (9, 2), (16, 3)]
# a thread pool: True
# calls counted here: 0
