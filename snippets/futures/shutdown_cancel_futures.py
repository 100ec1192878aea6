# /// script
# [tool.snippet]
# instead = "executor.shutdown(wait=False)"
# ///
"""shutdown(cancel_futures=True) drops what has not begun."""

import threading
from concurrent.futures import ThreadPoolExecutor

started, release = threading.Event(), threading.Event()


def work():
    started.set()
    release.wait()
    return "finished"


executor = ThreadPoolExecutor(max_workers=1)
running, waiting = executor.submit(work), executor.submit(work)
started.wait()

# --8<-- [start:cure]
executor.shutdown(wait=False, cancel_futures=True)  # returns at once
# --8<-- [end:cure]
print("waiting cancelled:", waiting.cancelled())
print("running still runs:", running.running())

release.set()
executor.shutdown()  # calling it again is allowed; this one waits
print(running.result())
try:
    executor.submit(work)
except RuntimeError as error:
    print(error)

# Output:
# waiting cancelled: True
# running still runs: True
# finished
# cannot schedule new futures after shutdown
