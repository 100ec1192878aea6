# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Closed at the end of its block, a connection gives it back."""

import os
import resource
import socket

# --8<-- [start:scaffold]
server = socket.create_server(("127.0.0.1", 0), backlog=200)
_, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (40, hard))  # usual: 1024
# --8<-- [end:scaffold]

kept = []
try:
    for _ in range(100):
        with socket.create_connection(server.getsockname()):
            pass
    print("100 connections made")
except OSError as error:
    print("not all made:", os.strerror(error.errno))
for connection in kept:
    connection.close()
server.close()

# Output:
# 100 connections made
