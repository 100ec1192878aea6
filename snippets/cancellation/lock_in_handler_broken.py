# /// script
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""A handler that takes a lock waits for the code it interrupted."""

import queue
import signal
import threading

lock = threading.Lock()
notes = queue.SimpleQueue()


def on_signal(number, frame):
    print("handler: called")
    with lock:  # held by the very thread that runs this handler
        notes.put(number)


signal.signal(signal.SIGTERM, on_signal)
with lock:
    signal.raise_signal(signal.SIGTERM)
print("main: got", signal.Signals(notes.get()).name)

# Output:
# handler: called
