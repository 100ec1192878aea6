"""What a consumer finds itself goes onto a queue without a bound."""

from queue import Queue
from threading import Thread

pages = Queue()
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
# page /a
# page /b
# page /c
# all done
