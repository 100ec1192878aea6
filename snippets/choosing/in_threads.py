"""In threads ordinary blocking code waits for several pages at once."""

from concurrent.futures import ThreadPoolExecutor
from time import sleep


def length(page):
    sleep(0.1)  # stands for fetching the page
    return len(page)


if __name__ == "__main__":  # threads don't need it, processes do
    pages = ["one", "three", "seventeen"]
    with ThreadPoolExecutor(max_workers=3) as pool:
        print(list(pool.map(length, pages)))

# Output:
# [3, 5, 9]
