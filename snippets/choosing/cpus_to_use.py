# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""A process that is pinned to one CPU learns so, on old Pythons too."""

import os


def usable_cpus():
    if hasattr(os, "process_cpu_count"):  # 3.13 and later
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):  # Linux
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


one = min(os.sched_getaffinity(0))
os.sched_setaffinity(0, {one})  # as `taskset` does from outside
print("usable CPUs:", usable_cpus())

# Output:
# usable CPUs: 1
