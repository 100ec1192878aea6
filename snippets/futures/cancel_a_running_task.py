"""A running task stops only if it looks at a flag that says so."""

import threading
from concurrent.futures import ThreadPoolExecutor


def count(started, stop):
    steps = 0
    while not stop.wait(timeout=0.001):
        steps += 1
        started.set()
    return "stopped on request"


started, stop = threading.Event(), threading.Event()
with ThreadPoolExecutor() as executor:
    future = executor.submit(count, started, stop)
    started.wait()
    # --8<-- [start:cure]
    stop.set()
    # --8<-- [end:cure]
    print(future.result())

# Output:
# stopped on request
