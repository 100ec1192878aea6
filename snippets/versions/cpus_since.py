# /// script
# requires-python = ">=3.13"
# ///
"""Since 3.13 os.process_cpu_count() heeds affinity and -X cpu_count."""

import os

there = hasattr(os, "process_cpu_count")
print("os.process_cpu_count():", "there" if there else "not there")

# Output:
# os.process_cpu_count(): there
