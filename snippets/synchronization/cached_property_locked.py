# /// script
# requires-python = "<3.12"
# ///
"""Up to 3.11 a cached_property holds a lock while its getter runs."""

import threading
from functools import cached_property

in_getter, release = threading.Event(), threading.Event()
runs = []


class Report:
    @cached_property
    def rows(self):
        runs.append("run")
        in_getter.set()
        release.wait(timeout=5)
        return ["row"]


report, other = Report(), Report()
first = threading.Thread(target=lambda: report.rows)
first.start()
in_getter.wait(timeout=5)
second = threading.Thread(target=lambda: other.rows)
second.start()
second.join(timeout=0.1)  # a different object, and still it waits
print("getters running:", len(runs))
release.set()
first.join()
second.join()
print("getters run in the end:", len(runs))

# Output:
# getters running: 1
# getters run in the end: 2
