"""Three threads are inside the same wait at the same moment."""

import threading

all_here = threading.Barrier(3)
native_ids = []


def worker():
    native_ids.append(threading.get_native_id())
    all_here.wait(timeout=5)  # opens when three threads are inside it


threads = [threading.Thread(target=worker) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print("all three waited at once:", not all_here.broken)
print("operating-system threads:", len(set(native_ids)))

# Output:
# all three waited at once: True
# operating-system threads: 3
