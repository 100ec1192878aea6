# /// script
# requires-python = ">=3.14, <3.16"
# ///
"""A timeout below one second is cut to zero seconds."""

import time
from concurrent import interpreters

queue = interpreters.create_queue()
start = time.monotonic()
try:
    queue.get(timeout=0.9)
except interpreters.QueueEmpty:
    waited = time.monotonic() - start
    print("gave up before 0.9 s:", waited < 0.9)

start = time.monotonic()
try:
    queue.get(timeout=1)
except interpreters.QueueEmpty:
    waited = time.monotonic() - start
    print("gave up before 1 s:", waited < 1)

# Output:
# gave up before 0.9 s: True
# gave up before 1 s: False
