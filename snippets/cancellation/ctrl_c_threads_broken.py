# /// script
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""Ctrl-C ends the main thread only; the program waits for the others."""

import signal
import threading
import time


def worker():
    while True:
        time.sleep(0.01)  # some work


threading.Thread(target=worker).start()
try:
    signal.raise_signal(signal.SIGINT)  # as Ctrl-C would
except KeyboardInterrupt:
    print("main thread: interrupted, leaving")

# Output:
# main thread: interrupted, leaving
