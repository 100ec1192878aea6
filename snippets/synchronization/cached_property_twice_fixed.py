# /// script
# requires-python = ">=3.12"
# ///
"""A lock of the object's own around it: the getter runs once."""

import threading
from contextlib import suppress
from functools import cached_property

runs = []
# --8<-- [start:scaffold]
both_in_getter = threading.Barrier(2)
# --8<-- [end:scaffold]


class Report:
    # --8<-- [start:cure]
    def __init__(self):
        self._lock = threading.Lock()

    # --8<-- [end:cure]
    @cached_property
    def _rows(self):
        # --8<-- [start:scaffold]
        with suppress(threading.BrokenBarrierError):
            both_in_getter.wait(timeout=0.3)  # both are in, if both can be
        # --8<-- [end:scaffold]
        runs.append("run")
        return ["row"]

    def rows(self):
        with self._lock:
            return self._rows


report = Report()
threads = [threading.Thread(target=report.rows) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("times the getter ran:", len(runs))

# Output:
# times the getter ran: 1
