"""A full buffer makes a socket unwritable until the other side has read."""

import selectors
import socket

READ, WRITE = selectors.EVENT_READ, selectors.EVENT_WRITE
NAMES = {READ: "readable", WRITE: "writable"}


def ready():
    """Say what the registered socket is, at this moment."""
    for key, events in selector.select(timeout=0):
        return key.data, [
            name for bit, name in NAMES.items() if events & bit
        ]
    return "not ready"


ours, theirs = socket.socketpair()
with ours, theirs, selectors.DefaultSelector() as selector:
    ours.setblocking(False)
    selector.register(ours, WRITE, data="ours")
    print("empty buffer:", ready())
    sent = 0
    while selector.select(timeout=0):  # there is room
        sent += ours.send(bytes(4096))
    print("full buffer:", ready())
    while sent:  # the other side reads it all
        sent -= len(theirs.recv(65536))
    print("read by the other side:", ready())
    data = selector.get_key(ours).data + ", both ways"
    selector.modify(ours, READ | WRITE, data)
    theirs.sendall(b"!")
    print("answered by it:", ready())

# Output:
# empty buffer: ('ours', ['writable'])
# full buffer: not ready
# read by the other side: ('ours', ['writable'])
# answered by it: ('ours, both ways', ['readable', 'writable'])
