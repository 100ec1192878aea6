# /// script
# [tool.snippet]
# build = "default"
# ///
"""A blocking call in the loop gives the GIL away, and the loop ends."""

import sys
import threading
import time

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
    time.sleep(0.001)  # gives the GIL away
print("ready")

# Output:
# waiting
# ready
