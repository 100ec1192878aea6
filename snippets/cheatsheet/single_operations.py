"""append and setdefault are whole on both builds; look, then act is not."""

import threading

rows, owner = [], {}
start = threading.Barrier(4)


def worker(n):
    start.wait()
    # --8<-- [start:whole]
    rows.append(n)  # whole
    owner.setdefault("leader", n)  # whole
    # not whole: if key not in d: d[key] = ...
    # --8<-- [end:whole]


threads = [
    threading.Thread(target=worker, args=(n,))
    for n in range(4)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(rows), len(owner))

# Output:
# 4 1
