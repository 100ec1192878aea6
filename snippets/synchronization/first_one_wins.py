# /// script
# [tool.snippet]
# instead = "first = True"
# ///
"""The first thread does the work; the others do not wait for it."""

import threading

# --8<-- [start:pattern]
not_claimed = threading.Lock()  # acquired once, never released


def worker():
    # --8<-- [start:cure]
    first = not_claimed.acquire(blocking=False)
    # --8<-- [end:cure]
    print("does the work" if first else "goes on without it")


# --8<-- [end:pattern]
threads = [threading.Thread(target=worker) for _ in range(3)]
for thread in threads:
    thread.start()
    thread.join()

# Output:
# does the work
# goes on without it
# goes on without it
