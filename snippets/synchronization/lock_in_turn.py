"""Three threads want one lock at the same time: they get it in turn."""

import threading
from time import sleep

log_lock = threading.Lock()
log = []


def write(name):
    # --8<-- [start:cure]
    with log_lock:
        # --8<-- [end:cure]
        log.append(f"{name} in")
        sleep(0.1)  # stands for writing to something slow
        log.append(f"{name} out")


threads = [
    threading.Thread(target=write, args=(name,), name=name)
    for name in ("ann", "bob", "cleo")
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print([line.split()[1] for line in log])

# Output:
# ['in', 'out', 'in', 'out', 'in', 'out']
