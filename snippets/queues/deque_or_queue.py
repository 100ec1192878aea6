"""An empty or full deque answers at once; a queue can wait or refuse."""

from collections import deque
from queue import Full, Queue
from threading import Timer

recent = deque(maxlen=2)
recent.extend(["a", "b", "c"])  # a full deque drops the other end
print(list(recent))
recent.clear()
try:
    recent.popleft()
except IndexError as error:
    print("IndexError:", error)

waiting = Queue(maxsize=1)
timer = Timer(0.05, waiting.put, ["came later"])
timer.start()
print(waiting.get())  # waits
timer.join()
waiting.put("a")
try:
    waiting.put_nowait("b")  # a full queue drops nothing
except Full:
    print("Full")

# Output:
# ['b', 'c']
# IndexError: pop from an empty deque
# came later
# Full
