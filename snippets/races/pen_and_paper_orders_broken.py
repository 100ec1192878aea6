# /// script
# [tool.snippet]
# timeout = 1
# ///
"""Two locks, taken in two orders: some runs end in a deadlock."""

from threading import Lock, Thread

pen = Lock()
paper = Lock()
pages = []


def write(first, second):
    with first:
        with second:
            pages.append("page")


ann = Thread(target=write, args=(pen, paper), name="ann")
bob = Thread(target=write, args=(paper, pen), name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
print("pages:", len(pages))

# Ends:
# 22 orders of lines, 38 states
# 18: ok, prints pages: 2
# 4: deadlock
