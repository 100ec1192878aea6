# /// script
# [tool.snippet]
# raises = "RuntimeError"
# ///
"""Another thread appends to a deque while this one walks through it."""

from collections import deque
from threading import Thread

history = deque(["a", "b", "c"])

for entry in history:
    print(entry)
    other = Thread(target=history.append, args=("d",))
    other.start()
    other.join()  # makes sure that it happens in the middle

# Output:
# a

# Error:
# RuntimeError: deque mutated during iteration
