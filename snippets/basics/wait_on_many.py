"""One thread waits for three connections and serves each when ready."""

import selectors
import socket
import threading

selector = selectors.DefaultSelector()
clients = []
for name in "ann", "bob", "cid":
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    selector.register(ours, selectors.EVENT_READ, data=name)
    clients.append(theirs)


def send_all():
    for number, sock in enumerate(clients):
        sock.sendall(b"hello %d" % number)
        sock.close()


threading.Thread(target=send_all).start()
received = {}
while selector.get_map():  # while any is registered
    for key, _ in selector.select():  # blocks until one is ready
        chunk = key.fileobj.recv(100)
        received[key.data] = received.get(key.data, b"") + chunk
        if not chunk:  # closed by the other side
            selector.unregister(key.fileobj)
            key.fileobj.close()
selector.close()
for name in sorted(received):
    print(name, received[name])

# Output:
# ann b'hello 0'
# bob b'hello 1'
# cid b'hello 2'
