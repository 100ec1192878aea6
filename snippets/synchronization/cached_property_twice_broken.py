# /// script
# requires-python = ">=3.12"
# ///
"""Since 3.12 two threads can be in a cached_property's getter at once."""

import threading
from functools import cached_property

both_in_getter = threading.Barrier(2)  # opens only if both get in
runs = []


class Report:
    @cached_property
    def rows(self):
        both_in_getter.wait(timeout=5)
        runs.append("run")
        return ["row"]


report = Report()
threads = [threading.Thread(target=lambda: report.rows) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("getter ran", len(runs), "times")

# Output:
# getter ran 2 times
