"""How often an object is copied on each way to another process."""

from collections import Counter
from multiprocessing import Manager, Pipe, SimpleQueue

copies = Counter()


def rebuild():
    copies["unpickled"] += 1
    return Item()


class Item:
    def __reduce__(self):
        copies["pickled"] += 1
        return rebuild, ()


def show(what):
    print(f"{what:30}", dict(copies))
    copies.clear()


if __name__ == "__main__":
    queue = SimpleQueue()
    queue.put(Item())
    queue.get()
    show("queue: put, get")

    a, b = Pipe()
    a.send(Item())
    b.recv()
    show("pipe: send, recv")

    with Manager() as manager:
        shared = manager.dict()
        shared["item"] = Item()
        show("manager dict: one write")
        for _ in range(3):
            shared["item"]
        show("manager dict: three reads")

# Output:
# queue: put, get                {'pickled': 1, 'unpickled': 1}
# pipe: send, recv               {'pickled': 1, 'unpickled': 1}
# manager dict: one write        {'pickled': 1}
# manager dict: three reads      {'unpickled': 3}
