# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""Selectors offer one interface over select, poll and epoll."""

import selectors
import socket


def ready(selector: selectors.BaseSelector) -> list[str]:
    left, right = socket.socketpair()
    with selector, left, right:
        selector.register(left, selectors.EVENT_READ, "left")
        selector.register(right, selectors.EVENT_READ, "right")
        left.sendall(b"!")
        return [key.data for key, _ in selector.select(timeout=5)]


for kind in (
    selectors.SelectSelector,
    selectors.PollSelector,
    selectors.EpollSelector,
):
    print(f"{kind.__name__:15} {ready(kind())}")
print("default:", selectors.DefaultSelector.__name__)

# Output:
# SelectSelector  ['right']
# PollSelector    ['right']
# EpollSelector   ['right']
# default: EpollSelector
