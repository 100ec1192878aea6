# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Each connection that is not closed keeps a file descriptor."""

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
        kept.append(socket.create_connection(server.getsockname()))
    print("100 connections made")
except OSError as error:
    print("not all made:", os.strerror(error.errno))
for connection in kept:
    connection.close()
server.close()

# Output:
# not all made: Too many open files
