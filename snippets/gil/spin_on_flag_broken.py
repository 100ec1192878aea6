# /// script
# [tool.snippet]
# build = "default"
# hangs = true
# timeout = 1
# ///
"""A loop that keeps the GIL waits for a thread that needs it."""

import sys
import threading

# --8<-- [start:scaffold]
sys.setswitchinterval(3600)  # nobody asks for the GIL within the hour
gate = threading.Lock()
gate.acquire()
# --8<-- [end:scaffold]
ready = False


def other():
    global ready
    gate.acquire()
    ready = True


threading.Thread(target=other, daemon=True).start()
print("waiting")
gate.release()  # `other` is ready: it lacks only the GIL
while not ready:
    pass
print("ready")

# Output:
# waiting
