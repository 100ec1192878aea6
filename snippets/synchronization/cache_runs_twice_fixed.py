"""A lock around the cached call: one thread runs it, others wait."""

import threading
from contextlib import suppress
from functools import cache

connect_lock = threading.Lock()
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
    # --8<-- [start:cure]
    with connect_lock:
        # --8<-- [end:cure]
        connections.append(connect())


threads = [threading.Thread(target=worker) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("different connections:", len(set(map(id, connections))))
print("computed:", connect.cache_info().misses)

# Output:
# different connections: 1
# computed: 1
