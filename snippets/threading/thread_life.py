"""A thread object is new, then alive, then ended, and runs once."""

import threading

release = threading.Event()
thread = threading.Thread(target=release.wait, args=(5,))


def state():
    return "alive" if thread.is_alive() else "not alive"


print("new:", state(), "ident", thread.ident)
try:
    thread.join()
except RuntimeError as error:
    print("RuntimeError:", error)

thread.start()
print("join returns", thread.join(timeout=0.01))  # None either way
print("so ask:", state())

release.set()
thread.join()
print("ended:", state())
try:
    thread.start()
except RuntimeError as error:
    print("RuntimeError:", error)

# Output:
# new: not alive ident None
# RuntimeError: cannot join thread before it is started
# join returns None
# so ask: alive
# ended: not alive
# RuntimeError: threads can only be started once
