"""How long jobs wait before a worker takes them: the pool's own metric."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor


# --8<-- [start:pattern]
class MeasuredPool(ThreadPoolExecutor):
    def __init__(self, *args, report, **kwargs):
        super().__init__(*args, **kwargs)
        self.report = report

    def submit(self, function, /, *args, **kwargs):
        submitted = time.monotonic()

        def call():
            self.report(time.monotonic() - submitted)
            return function(*args, **kwargs)

        return super().submit(call)


# --8<-- [end:pattern]
waits, gate = [], threading.Event()
with MeasuredPool(1, report=waits.append) as pool:
    first = pool.submit(gate.wait, 5)
    second = pool.submit(print, "second job")
    time.sleep(0.3)  # the one worker is busy
    gate.set()
for number, wait in enumerate(waits, 1):
    kind = "at once" if wait < 0.2 else "after a wait"
    print(f"job {number} began {kind}")

# Output:
# second job
# job 1 began at once
# job 2 began after a wait
