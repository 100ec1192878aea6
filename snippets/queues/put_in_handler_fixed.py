# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A handler puts onto a SimpleQueue at any moment."""

import signal
from queue import SimpleQueue

events = SimpleQueue()
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

# Output:
# a hundred signals came, wherever they fell
