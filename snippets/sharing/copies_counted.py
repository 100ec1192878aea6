"""How often an object is copied on each way to another process."""

from collections import Counter
from multiprocessing import Pipe, SimpleQueue
from multiprocessing.managers import SyncManager

copies = Counter()


def rebuild():
    copies["unpickled"] += 1
    return Item()


class Item:
    def __reduce__(self):
        copies["pickled"] += 1
        return rebuild, ()


class Counting(SyncManager):
    pass


def counted():
    return copies


Counting.register("counted", counted, exposed=["copy"])


def show(what, copies):
    print(f"{what:28}", *(f"{copies[n]} {n}" for n in sorted(copies)))


if __name__ == "__main__":
    queue = SimpleQueue()
    queue.put(Item())
    queue.get()
    show("queue: put, get", copies)

    copies.clear()
    a, b = Pipe()
    a.send(Item())
    b.recv()
    show("pipe: send, recv", copies)

    copies.clear()
    with Counting() as manager:
        shared = manager.dict(item=Item())  # one write
        for _ in range(3):
            shared["item"]
        show("manager: 1 write, 3 reads", copies)
        show("in the manager's process", manager.counted().copy())

# Output:
# queue: put, get              1 pickled 1 unpickled
# pipe: send, recv             1 pickled 1 unpickled
# manager: 1 write, 3 reads    1 pickled 3 unpickled
# in the manager's process     3 pickled 1 unpickled
