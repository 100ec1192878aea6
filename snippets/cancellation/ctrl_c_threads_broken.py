# /// script
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""Ctrl-C ends the main thread; the program waits for the others."""

import signal
import threading

stop = threading.Event()


def worker():
    while not stop.wait(0.01):  # some work
        pass
    print("worker: stopped")


threading.Thread(target=worker).start()
try:
    signal.raise_signal(signal.SIGINT)  # as Ctrl-C would
except KeyboardInterrupt:
    print("main thread: interrupted")


# Output:
# main thread: interrupted
