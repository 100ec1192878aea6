# /// script
# [tool.snippet]
# build = "default"
# ///
"""The same loop ends once a blocking call in it gives the GIL away."""

import sys
import threading
import time

sys.setswitchinterval(3600)
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
    time.sleep(0.001)  # gives the GIL away
print("ready")

# Output:
# waiting
# ready
