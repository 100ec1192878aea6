# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""An epoll selector is itself a descriptor that can be waited for."""

import os
import select
import selectors

reader, writer = os.pipe()
inner = selectors.EpollSelector()
inner.register(reader, selectors.EVENT_READ, data="the pipe")


def ready(descriptor):
    readable, _, _ = select.select([descriptor], [], [], 0)
    return "ready" if readable else "not ready"


print("before a write, the selector is", ready(inner.fileno()))
os.write(writer, b"!")
print("after it, the selector is", ready(inner.fileno()))
print("because of", [key.data for key, _ in inner.select(0)])

same = select.epoll.fromfd(os.dup(inner.fileno()))  # the bare epoll object
print("events in it:", len(same.poll(0)))
same.close()
inner.close()
os.close(reader)
os.close(writer)

# Output:
# before a write, the selector is not ready
# after it, the selector is ready
# because of ['the pipe']
# events in it: 1
