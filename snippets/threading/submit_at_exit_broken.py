"""A thread that outlives the main thread cannot submit to a pool."""

import threading
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor()
# --8<-- [start:scaffold]
other_pool = ThreadPoolExecutor()
idle = other_pool.submit(threading.current_thread).result()
# --8<-- [end:scaffold]


def worker():
    # --8<-- [start:scaffold]
    idle.join(timeout=1)  # ends when Python shuts the pools down, at exit
    # --8<-- [end:scaffold]
    try:
        print("worker: the pool says", pool.submit(str, 42).result())
    except RuntimeError as error:
        print("RuntimeError:", error)


thread = threading.Thread(target=worker)
thread.start()
print("main: last line")

# Output:
# main: last line
# RuntimeError: cannot schedule new futures after interpreter shutdown
