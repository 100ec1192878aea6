"""A handler that only leaves a note: SimpleQueue.put is reentrant."""

import queue
import signal
import threading

lock = threading.Lock()
notes = queue.SimpleQueue()


def on_signal(number, frame):
    notes.put(signal.Signals(number))


signal.signal(signal.SIGTERM, on_signal)
with lock:
    signal.raise_signal(signal.SIGTERM)
print("main: got", notes.get().name)
with lock:
    print("main: dealing with it, lock in hand")

# Output:
# main: got SIGTERM
# main: dealing with it, lock in hand
