"""functools.cache lets two first calls run at the same time."""

import threading
from contextlib import suppress
from functools import cache

connections = []
# --8<-- [start:scaffold]
both_inside = threading.Barrier(2)
# --8<-- [end:scaffold]


@cache
def connect():
    # --8<-- [start:scaffold]
    with suppress(threading.BrokenBarrierError):
        both_inside.wait(timeout=0.3)  # both are in, if both can be
    # --8<-- [end:scaffold]
    return object()


def worker():
    connections.append(connect())


threads = [threading.Thread(target=worker) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("different connections:", len(set(map(id, connections))))
print("computed:", connect.cache_info().misses)

# Output:
# different connections: 2
# computed: 2
