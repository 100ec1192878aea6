# /// script
# [tool.snippet]
# timeout = 1
# ///
"""Both fill a queue before they empty one: both may wait for ever."""

from queue import Queue
from threading import Thread

there = Queue(maxsize=1)
back = Queue(maxsize=1)
got = []


def ask():
    there.put("a")
    there.put("b")
    got.append(back.get())
    got.append(back.get())


def answer():
    back.put("A")
    back.put("B")
    there.get()
    there.get()


ann = Thread(target=ask, name="ann")
bob = Thread(target=answer, name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
print("got:", got)

# Ends:
# 6 orders of lines, 9 states
# 6: waits for ever
