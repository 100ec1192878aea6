"""Only the main thread may set a handler."""

import signal
import threading


def worker():
    try:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    except ValueError as error:
        print(error)


thread = threading.Thread(target=worker)
thread.start()
thread.join()

# Output:
# signal only works in main thread of the main interpreter
