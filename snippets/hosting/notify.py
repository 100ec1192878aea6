# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""Telling systemd that the service is ready: one datagram."""

import os
import socket
import tempfile


# --8<-- [start:pattern]
def notify(state):
    """Tell the service manager, if there is one; see sd_notify(3)."""
    address = os.environ.get("NOTIFY_SOCKET")
    if address:
        if address[0] == "@":  # a name outside of the file system
            address = "\0" + address[1:]
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
            sender.sendto(state.encode(), address)


# --8<-- [end:pattern]
# --8<-- [start:scaffold]
with tempfile.TemporaryDirectory() as folder:
    manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    manager.bind(f"{folder}/notify")
    os.environ["NOTIFY_SOCKET"] = f"{folder}/notify"
    # --8<-- [end:scaffold]
    notify("READY=1")  # the socket listens, the cache is filled
    notify("STOPPING=1")  # SIGTERM has come
    # --8<-- [start:scaffold]
    print("the manager was told:", manager.recv(100).decode())
    print("and then:", manager.recv(100).decode())
    manager.close()
# --8<-- [end:scaffold]

# Output:
# the manager was told: READY=1
# and then: STOPPING=1
