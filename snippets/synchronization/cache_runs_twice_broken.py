"""functools.cache lets two first calls run at the same time."""

import threading
from functools import cache

both_inside = threading.Barrier(2)  # opens only if both get in
connections = []


@cache
def connect():
    both_inside.wait(timeout=5)
    return object()


threads = [
    threading.Thread(target=lambda: connections.append(connect()))
    for _ in range(2)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("different connections:", len(set(map(id, connections))))
print("computed:", connect.cache_info().misses)

# Output:
# different connections: 2
# computed: 2
