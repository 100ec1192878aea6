"""A thread that the main thread joins can submit until then."""

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
thread.join()
print("main: last line")

# Output:
# worker: the pool says 42
# main: last line
