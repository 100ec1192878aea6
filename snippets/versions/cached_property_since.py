# /// script
# requires-python = ">=3.12"
# ///
"""Since 3.12 it holds none: two threads may compute it twice."""

import functools


class Report:
    @functools.cached_property
    def total(self):
        return 5


lock = hasattr(Report.__dict__["total"], "lock")
print("one lock for all reports:", "yes" if lock else "no")

# Output:
# one lock for all reports: no
