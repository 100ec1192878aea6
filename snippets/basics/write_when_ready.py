"""Writing without blocking: fill the buffer, wait until there is room."""

import selectors
import socket

ours, theirs = socket.socketpair()
with ours, theirs, selectors.DefaultSelector() as selector:
    ours.setblocking(False)
    key = selector.register(ours, selectors.EVENT_WRITE, data="ours")
    print(key.data, key.fd == ours.fileno(), key.fileobj is ours)
    sent = 0
    while selector.select(timeout=0):  # there is room
        sent += ours.send(bytes(4096))
    print("buffer full:", sent > 0, selector.select(timeout=0))
    while sent:  # the other side reads it all
        sent -= len(theirs.recv(65536))
    [(key, events)] = selector.select(timeout=5)
    print("room again:", events == selectors.EVENT_WRITE)
    both = selectors.EVENT_READ | selectors.EVENT_WRITE
    selector.modify(ours, both, data="both ways")
    key = selector.get_key(ours)
    print(key.data, key.events == both)
    theirs.sendall(b"!")
    [(key, events)] = selector.select(timeout=5)
    print("readable and writable:", events == both)

# Output:
# ours True True
# buffer full: True []
# room again: True
# both ways True
# readable and writable: True
