# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""While a thread waits in get(), the lock is free for the handler."""

import signal
from queue import Queue

events = Queue()
signal.signal(signal.SIGALRM, lambda *_: events.put("from the handler"))
signal.setitimer(signal.ITIMER_REAL, 0.05)
print(events.get())

# Output:
# from the handler
