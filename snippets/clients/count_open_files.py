# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""How many descriptors are open now, and what they are."""

import os
import socket

with socket.create_server(("127.0.0.1", 0)):
    # --8<-- [start:pattern]
    folder = "/proc/self/fd"  # of another process: /proc/PID/fd
    for descriptor in sorted(os.listdir(folder), key=int):
        try:
            target = os.readlink(f"{folder}/{descriptor}")
        except FileNotFoundError:
            continue  # the one that read the folder
        if target.startswith("socket:"):
            print("a socket is open")
    # --8<-- [end:pattern]

# Output:
# a socket is open
