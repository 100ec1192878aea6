"""A queue with room for what is put before anything is taken."""

from queue import Queue
from threading import Thread

there = Queue(maxsize=1)
back = Queue(maxsize=2)
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
# 66 orders of lines, 25 states
# 66: ok, prints got: ['A', 'B']
