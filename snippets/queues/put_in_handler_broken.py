# /// script
# [tool.snippet]
# timeout = 1
# platforms = ["linux", "darwin"]
# hangs = true
# ///
"""A handler puts onto a Queue whose lock its own thread may hold."""

import signal
from queue import Queue

events = Queue()
signals = []


def handle(*_):
    events.put("signal")
    signals.append("handled")


signal.signal(signal.SIGALRM, handle)
for number in range(100):
    signal.setitimer(signal.ITIMER_REAL, 0.001)  # once, in a millisecond
    while len(signals) == number:
        events.put("work")
        events.get()
print("a hundred signals came, wherever they fell")
