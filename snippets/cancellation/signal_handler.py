"""A handler runs in the main thread, between two of its instructions."""

import signal
import threading


def on_signal(number, frame):
    name = signal.Signals(number).name
    print(name, "handled in", threading.current_thread().name)


previous = signal.signal(signal.SIGTERM, on_signal)
print("it was", previous.name)
sender = threading.Thread(target=signal.raise_signal, args=[signal.SIGTERM])
sender.start()
sender.join()
print("the main thread goes on")

signal.signal(signal.SIGTERM, signal.SIG_IGN)  # take no notice
signal.raise_signal(signal.SIGTERM)
signal.signal(signal.SIGTERM, signal.SIG_DFL)  # the system's default
print("it is", signal.getsignal(signal.SIGTERM).name, "again")

# Output:
# it was SIG_DFL
# SIGTERM handled in MainThread
# the main thread goes on
# it is SIG_DFL again
