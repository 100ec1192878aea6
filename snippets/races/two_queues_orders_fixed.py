"""Each empties the other's queue between its own items"""

from queue import Queue
from threading import Thread

there = Queue(maxsize=1)
back = Queue(maxsize=1)
got = []


def ask():
    there.put("a")
    got.append(back.get())
    there.put("b")
    got.append(back.get())


def answer():
    there.get()
    back.put("A")
    there.get()
    back.put("B")


ann = Thread(target=ask, name="ann")
bob = Thread(target=answer, name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
print("got:", got)

# Ends:
# 54 orders of lines, 23 states
# 54: ok, prints got: ['A', 'B']
