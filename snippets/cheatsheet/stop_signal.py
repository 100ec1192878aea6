# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A signal sets a flag, and the program ends in its own time."""

import os
import signal

# --8<-- [start:signal]
stopping = []
signal.signal(
    signal.SIGTERM,
    lambda number, frame: stopping.append(1),
)
# --8<-- [end:signal]
os.kill(os.getpid(), signal.SIGTERM)
# --8<-- [start:loop]
while not stopping:
    ...  # one step of the work
# --8<-- [end:loop]
print("ended in its own time")

# Output:
# ended in its own time
