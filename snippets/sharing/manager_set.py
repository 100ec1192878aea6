# /// script
# requires-python = ">=3.14"
# ///
"""Two processes put what they have seen into one set."""

from multiprocessing import Manager, Process


def crawl(seen, links):
    for link in links:
        seen.add(link)


if __name__ == "__main__":
    with Manager() as manager:
        seen = manager.set()
        parts = ("/", "/about"), ("/", "/shop")
        crawlers = [Process(target=crawl, args=(seen, p)) for p in parts]
        for crawler in crawlers:
            crawler.start()
        for crawler in crawlers:
            crawler.join()
        print(sorted(seen.copy()), "/shop" in seen)

# Output:
# ['/', '/about', '/shop'] True
