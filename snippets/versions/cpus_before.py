# /// script
# requires-python = "<3.13"
# ///
"""Before 3.13 os.process_cpu_count() is not there."""

import os

there = hasattr(os, "process_cpu_count")
print("os.process_cpu_count():", "there" if there else "not there")

# Output:
# os.process_cpu_count(): not there
