# /// script
# requires-python = ">=3.13"
# [tool.snippet]
# platforms = ["linux"]
# ///
"""process_cpu_count follows the affinity, cpu_count counts the machine."""

import multiprocessing
import os

machine = os.cpu_count()
one = min(os.sched_getaffinity(0))
os.sched_setaffinity(0, {one})  # as `taskset` does from outside
print("process_cpu_count:", os.process_cpu_count())
if os.cpu_count() == multiprocessing.cpu_count() == machine:
    print("cpu_count, that of multiprocessing too: as before")

# Output:
# process_cpu_count: 1
# cpu_count, that of multiprocessing too: as before
