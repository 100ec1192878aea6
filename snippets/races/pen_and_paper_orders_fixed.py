"""Two locks, taken in one order: no run ends in a deadlock"""

from threading import Lock, Thread

pen = Lock()
paper = Lock()
pages = []


def write():
    with pen:
        with paper:
            pages.append("written")


def draw():
    with pen:
        with paper:
            pages.append("drawn")


ann = Thread(target=write, name="ann")
bob = Thread(target=draw, name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
print("pages:", len(pages))

# Ends:
# 10 orders of lines, 30 states
# 10: ok, prints pages: 2
