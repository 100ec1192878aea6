"""The event is cleared after the inbox is read: an item is missed."""

from collections import deque
from threading import Barrier, Event, Thread

inbox, seen = deque(), []
changed = Event()
between = Barrier(2)


def reader():
    changed.wait()
    while inbox:
        seen.append(inbox.popleft())
    between.wait()  # here the writer comes in
    between.wait()
    changed.clear()  # forgets that it was set again


thread = Thread(target=reader)
thread.start()
inbox.append("first")
changed.set()
between.wait()
print("cleared before the second item:", not changed.is_set())
inbox.append("second")
changed.set()
between.wait()
thread.join()
print("seen:", seen, "left:", list(inbox))
print("the next wait() returns at once:", changed.is_set())

# Output:
# cleared before the second item: False
# seen: ['first'] left: ['second']
# the next wait() returns at once: False
