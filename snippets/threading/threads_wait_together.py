# /// script
# [tool.snippet]
# instead = "thread.run()"
# ///
"""Three threads are inside the same wait at the same moment."""

import threading

all_here = threading.Barrier(3)
native_ids = []


def worker():
    native_ids.append(threading.get_native_id())
    all_here.wait(timeout=5)  # opens when three threads are inside it


threads = [threading.Thread(target=worker) for _ in range(3)]
for thread in threads:
    # --8<-- [start:cure]
    thread.start()  # run() would do one after the other
    # --8<-- [end:cure]
for thread in threads:
    thread.join()

print("the barrier:", "broken" if all_here.broken else "opened for three")
print("operating-system threads:", len(set(native_ids)))

# Output:
# the barrier: opened for three
# operating-system threads: 3
