"""A thread object before, during and after its one run."""

import threading

release = threading.Event()
thread = threading.Thread(target=release.wait, args=(5,))

print("new: alive", thread.is_alive(), "ident", thread.ident)
try:
    thread.join()
except RuntimeError as error:
    print("RuntimeError:", error)

thread.start()
print("join returns", thread.join(timeout=0.01))  # None either way
print("so ask: alive", thread.is_alive())

release.set()
thread.join()
print("ended: alive", thread.is_alive())
try:
    thread.start()
except RuntimeError as error:
    print("RuntimeError:", error)

# Output:
# new: alive False ident None
# RuntimeError: cannot join thread before it is started
# join returns None
# so ask: alive True
# ended: alive False
# RuntimeError: threads can only be started once
