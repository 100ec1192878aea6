"""The walk goes over a copy, made under the lock that writers take too."""

from collections import deque
from threading import Lock, Thread

history = deque(["a", "b", "c"])
history_lock = Lock()


def record(entry):
    with history_lock:
        history.append(entry)


with history_lock:
    copy = history.copy()
for entry in copy:
    print(entry)
    other = Thread(target=record, args=("d",))
    other.start()
    other.join()  # makes sure that it happens in the middle
print("now", len(history))

# Output:
# a
# b
# c
# now 6
