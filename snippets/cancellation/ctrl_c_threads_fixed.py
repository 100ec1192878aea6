"""The main thread hands Ctrl-C on to the workers."""

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
finally:
    stop.set()


# Output:
# main thread: interrupted
# worker: stopped
