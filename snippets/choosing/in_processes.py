"""In processes Python code computes on several cores."""

from concurrent.futures import ProcessPoolExecutor


def length(page):
    return sum(1 for _ in page)  # stands for heavy computing


if __name__ == "__main__":
    pages = ["one", "three", "seventeen"]
    with ProcessPoolExecutor(max_workers=3) as pool:
        print(list(pool.map(length, pages)))

# Output:
# [3, 5, 9]
