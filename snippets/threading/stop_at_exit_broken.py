# /// script
# [tool.snippet]
# hangs = true
# timeout = 1
# ///
"""A thread that only an atexit function would stop is never stopped."""

import atexit
import threading

stop = threading.Event()
atexit.register(stop.set)  # runs after the thread has been joined

threading.Thread(target=stop.wait).start()
print("main: last line")

# Output:
# main: last line
