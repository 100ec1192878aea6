"""A lock around the cached call: one thread runs it, others wait."""

import threading
from functools import cache

connect_lock = threading.Lock()
both_ask = threading.Barrier(2)
connections = []


@cache
def _connect():
    return object()


def connect():
    with connect_lock:
        return _connect()


def worker():
    both_ask.wait(timeout=5)
    connections.append(connect())


threads = [threading.Thread(target=worker) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("different connections:", len(set(map(id, connections))))
print("computed:", _connect.cache_info().misses)

# Output:
# different connections: 1
# computed: 1
