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
            pages.put(link)  # with room for two, the third waits
        pages.task_done()


Thread(target=crawl, daemon=True).start()
pages.put("/")
pages.join()
print("all done")

# Output:
# page /
