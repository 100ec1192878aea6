"""One line lets finally blocks, with blocks and atexit run on SIGTERM."""

import atexit
import signal
import sys


def leave(number, frame):
    sys.exit(0)  # raises SystemExit where the main thread is


signal.signal(signal.SIGTERM, leave)
atexit.register(print, "atexit: last")
try:
    signal.raise_signal(signal.SIGTERM)  # as the system would
    print("never printed")
finally:
    print("finally: first")

# Output:
# finally: first
# atexit: last
