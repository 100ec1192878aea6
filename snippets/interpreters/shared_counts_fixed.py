"""Under a lock the second thread reads what the first has written."""

import threading
from collections import defaultdict
from contextlib import suppress

hits = defaultdict(int)
hits_lock = threading.Lock()
# --8<-- [start:scaffold]
both_have_read = threading.Barrier(2, timeout=0.5)


def one_more(old):
    with suppress(threading.BrokenBarrierError):
        both_have_read.wait()  # makes the unlucky moment certain
    return old + 1


# --8<-- [end:scaffold]
def record(path):
    with hits_lock:
        hits[path] = one_more(hits[path])


threads = [threading.Thread(target=record, args=("/",)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("requests: 2, counted:", hits["/"])

# Output:
# requests: 2, counted: 2
