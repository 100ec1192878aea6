"""What a consumer finds itself goes onto a queue without a bound."""

from queue import Queue
from threading import Thread

pages = Queue()
links = {"/": ["/a", "/b", "/c"]}


def crawl():
    while (page := pages.get()) is not None:
        print("page", page)
        for link in links.get(page, []):
            pages.put(link)  # never waits
        pages.task_done()


thread = Thread(target=crawl)
thread.start()
pages.put("/")
pages.join()
pages.put(None)
thread.join()
print("all done")

# Output:
# page /
# page /a
# page /b
# page /c
# all done
