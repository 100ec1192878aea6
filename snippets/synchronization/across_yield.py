"""A lock held at a yield is held for as long as the caller likes."""

import threading

lock = threading.Lock()


def rows():
    with lock:
        yield "first"
        yield "second"


reader = rows()
print(next(reader))
print("held while the caller thinks:", "yes" if lock.locked() else "no")
reader.close()  # or an end of the loop, or the collector, some day
print("after close():", "held" if lock.locked() else "free")

# Output:
# first
# held while the caller thinks: yes
# after close(): free
