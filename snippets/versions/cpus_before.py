# /// script
# requires-python = "<3.13"
# ///
"""Before 3.13 os.process_cpu_count() is not there."""

import os

there = hasattr(os, "process_cpu_count")
print("a count of the cores we may use:", "yes" if there else "no")

# Output:
# a count of the cores we may use: no
