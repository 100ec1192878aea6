"""Six threads come, and two at a time are inside."""

import threading
from contextlib import suppress

slots = threading.BoundedSemaphore(2)
inside, counts = [], []
# --8<-- [start:scaffold]
all_inside = threading.Barrier(6)
# --8<-- [end:scaffold]


def fetch(name):
    # --8<-- [start:cure]
    with slots:
        # --8<-- [end:cure]
        inside.append(name)
        counts.append(len(inside))
        # --8<-- [start:scaffold]
        with suppress(threading.BrokenBarrierError):
            all_inside.wait(timeout=0.3)  # all six are in, if all can be
        # --8<-- [end:scaffold]
        inside.remove(name)


threads = [threading.Thread(target=fetch, args=(n,)) for n in "abcdef"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("most inside at once:", max(counts))

# Output:
# most inside at once: 2
