"""Two locks, taken in one order: no run ends in a deadlock."""

from threading import Lock, Thread

pen = Lock()
paper = Lock()
pages = []


def write(first, second):
    with first:
        with second:
            pages.append("page")


ann = Thread(target=write, args=(pen, paper), name="ann")
bob = Thread(target=write, args=(pen, paper), name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
print("pages:", len(pages))

# Ends:
# 10 orders of lines, 30 states
# 10: ok, prints pages: 2
