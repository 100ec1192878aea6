# /// script
# requires-python = ">=3.14"
# ///
"""In interpreters several cores compute in one process."""

from concurrent.futures import InterpreterPoolExecutor


def length(page):
    return sum(1 for _ in page)  # stands for heavy computing


if __name__ == "__main__":
    pages = ["one", "three", "seventeen"]
    with InterpreterPoolExecutor(max_workers=3) as pool:
        print(list(pool.map(length, pages)))

# Output:
# [3, 5, 9]
