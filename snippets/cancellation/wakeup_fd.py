"""A wakeup descriptor turns signals into bytes that select can see."""

import select
import signal
import socket

reader, writer = socket.socketpair()
with reader, writer:
    writer.setblocking(False)
    old = signal.set_wakeup_fd(writer.fileno())
    # Without a handler of Python's the default action would apply.
    signal.signal(signal.SIGTERM, lambda number, frame: None)
    signal.raise_signal(signal.SIGTERM)
    select.select([reader], [], [])
    print("byte:", signal.Signals(reader.recv(1)[0]).name)
    signal.set_wakeup_fd(old)

# Output:
# byte: SIGTERM
