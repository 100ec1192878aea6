# /// script
# [tool.snippet]
# raises = "RuntimeError"
# ///
"""Another thread appends to a deque while this one walks through it."""

from collections import deque
from threading import Lock, Thread

history = deque(["a", "b", "c"])
history_lock = Lock()


def record(entry):
    with history_lock:
        history.append(entry)


for entry in history:
    print(entry)
    other = Thread(target=record, args=("d",))
    other.start()
    other.join()  # makes sure that it happens in the middle
print("now", len(history))

# Output:
# a

# Error:
# RuntimeError: deque mutated during iteration
