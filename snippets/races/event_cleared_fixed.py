"""The event is cleared before the inbox is read: nothing is missed."""

from collections import deque
from threading import Barrier, Event, Thread

inbox, seen = deque(), []
changed = Event()
between = Barrier(2)


def reader():
    changed.wait()
    # --8<-- [start:cure]
    changed.clear()  # first forget, then look
    # --8<-- [end:cure]
    while inbox:
        seen.append(inbox.popleft())
    between.wait()  # here the writer comes in
    between.wait()


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
# cleared before the second item: True
# seen: ['first'] left: ['second']
# the next wait() returns at once: True
