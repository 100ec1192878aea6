"""The main thread hands Ctrl-C on to the workers and joins them."""

import signal
import threading


def worker(stop):
    while not stop.wait(0.01):  # some work
        pass
    print("worker: stopped")


stop = threading.Event()
thread = threading.Thread(target=worker, args=(stop,))
thread.start()
try:
    signal.raise_signal(signal.SIGINT)  # as Ctrl-C would
    thread.join()
except KeyboardInterrupt:
    print("main thread: interrupted")
finally:
    stop.set()
    thread.join()

# Output:
# main thread: interrupted
# worker: stopped
