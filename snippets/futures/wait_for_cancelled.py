"""wait() learns of a cancelled future from the worker that comes to it."""

import threading
from concurrent.futures import ThreadPoolExecutor, wait


def work(started, release):
    started.set()
    release.wait()


def seen(future):
    return "sees it" if wait([future], timeout=0.1).done else "waits"


for drop in ("cancel()", "shutdown(cancel_futures=True)"):
    started, release = threading.Event(), threading.Event()
    pool = ThreadPoolExecutor(max_workers=1)
    pool.submit(work, started, release)
    started.wait()
    future = pool.submit(print, "never here")
    if drop == "cancel()":
        future.cancel()
    else:
        pool.shutdown(wait=False, cancel_futures=True)
    print(f"{drop}: done is {future.done()}")
    print("  the worker is busy: wait()", seen(future))
    release.set()
    pool.shutdown()  # the worker empties the queue and ends
    print("  the worker has ended: wait()", seen(future))

# Output:
# cancel(): done is True
#   the worker is busy: wait() waits
#   the worker has ended: wait() sees it
# shutdown(cancel_futures=True): done is True
#   the worker is busy: wait() waits
#   the worker has ended: wait() waits
