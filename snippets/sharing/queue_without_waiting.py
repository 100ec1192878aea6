# /// script
# [tool.snippet]
# platforms = ["linux", "win32"]
# ///
"""A bounded queue refuses, an empty one has nothing, a closed one ends."""

from multiprocessing import Queue
from queue import Empty, Full

tasks = Queue(maxsize=1)
try:
    tasks.get_nowait()
except Empty:
    print("Empty, empty() is", tasks.empty())

tasks.put_nowait("first")
try:
    tasks.put_nowait("second")
except Full:
    print("Full, full() is", tasks.full(), "and qsize() is", tasks.qsize())

print("got", tasks.get(timeout=10))
tasks.close()
try:
    tasks.put("third")
except ValueError:
    print("closed: this process may not put any more")

# Output:
# Empty, empty() is True
# Full, full() is True and qsize() is 1
# got first
# closed: this process may not put any more
