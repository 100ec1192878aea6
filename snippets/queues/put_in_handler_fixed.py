"""SimpleQueue.put() may be called from a handler at any moment."""

import signal
from queue import Empty, SimpleQueue

events = SimpleQueue()
signal.signal(signal.SIGINT, lambda *_: events.put("stop"))

events.put_nowait("start")  # never blocks: there is no bound
signal.raise_signal(signal.SIGINT)
print(events.qsize(), "events, empty:", events.empty())
print(events.get(), events.get_nowait())
try:
    events.get(timeout=0.01)
except Empty:
    print("nothing more")

# Output:
# 2 events, empty: False
# start stop
# nothing more
