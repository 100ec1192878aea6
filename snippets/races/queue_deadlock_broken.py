# /// script
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""The only consumer puts onto the full queue that only it empties."""

from queue import Queue
from threading import Thread

pages = Queue(maxsize=2)
links = {"/": ["/a", "/b", "/c"]}


def crawl():
    while True:
        page = pages.get()
        print("page", page)
        for link in links.get(page, []):
            pages.put(link)  # the third one waits for a free place
        pages.task_done()


Thread(target=crawl, daemon=True).start()
pages.put("/")
pages.join()
print("never reached")

# Output:
# page /
