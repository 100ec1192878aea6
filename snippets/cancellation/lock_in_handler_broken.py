# /// script
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""A handler that takes a lock waits for the code it interrupted."""

import signal
import threading

lock = threading.Lock()


def on_signal(number, frame):
    print("handler: waiting for the lock")
    with lock:  # held by the very thread that runs this handler
        print("never printed")


signal.signal(signal.SIGTERM, on_signal)
with lock:
    signal.raise_signal(signal.SIGTERM)
print("never printed")

# Output:
# handler: waiting for the lock
