# /// script
# [tool.snippet]
# build = "default"
# hangs = true
# timeout = 1
# ///
"""A loop that never gives the GIL away waits for a thread that needs it."""

import sys
import threading

sys.setswitchinterval(3600)  # so that only a voluntary release counts
gate = threading.Lock()
gate.acquire()
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
print("never printed")

# Output:
# waiting
