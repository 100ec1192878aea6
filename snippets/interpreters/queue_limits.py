# /// script
# requires-python = ">=3.14"
# ///
"""A bounded queue: its size, and exceptions that queue.Queue has too."""

import queue
from concurrent import interpreters

jobs = interpreters.create_queue(maxsize=2)
print("empty:", jobs.empty())
jobs.put("a")
jobs.put_nowait("b")
print("size:", jobs.qsize(), "full:", jobs.full())
try:
    jobs.put_nowait("c")
except interpreters.QueueFull as error:
    print("queue.Full too:", isinstance(error, queue.Full))
print(jobs.get(), jobs.get_nowait())
try:
    jobs.get_nowait()
except interpreters.QueueEmpty as error:
    print("queue.Empty too:", isinstance(error, queue.Empty))

again = interpreters.Queue(jobs.id)  # the same queue, by its number
again.put("d")
print(jobs.get())

# Output:
# empty: True
# size: 2 full: True
# queue.Full too: True
# a b
# queue.Empty too: True
# d
