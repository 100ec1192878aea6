"""A handler that leaves a note, and takes no lock."""

import queue
import signal
import threading

lock = threading.Lock()
notes = queue.SimpleQueue()


def on_signal(number, frame):
    print("handler: called")
    notes.put(number)


signal.signal(signal.SIGTERM, on_signal)
with lock:
    signal.raise_signal(signal.SIGTERM)
print("main: got", signal.Signals(notes.get()).name)

# Output:
# handler: called
# main: got SIGTERM
