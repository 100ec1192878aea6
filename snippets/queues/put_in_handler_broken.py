# /// script
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""A signal arrives inside a Queue method; its handler calls put()."""

import signal
from queue import Queue

events = Queue()
signal.signal(signal.SIGINT, lambda *_: events.put("stop"))

print("signal comes")
with events.mutex:  # every put() and get() holds it for a moment
    signal.raise_signal(signal.SIGINT)
print("never reached")

# Output:
# signal comes
