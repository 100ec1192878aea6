# /// script
# requires-python = "<3.12"
# ///
"""Before 3.12 a cached property holds a lock while it computes."""

import functools


class Report:
    @functools.cached_property
    def total(self):
        return 5


lock = hasattr(Report.__dict__["total"], "lock")
print("one lock for all reports:", "yes" if lock else "no")

# Output:
# one lock for all reports: yes
