# /// script
# requires-python = ">=3.13"
# [tool.snippet]
# platforms = ["linux"]
# ///
"""process_cpu_count follows the affinity, cpu_count does not."""

import multiprocessing
import os

machine = os.cpu_count()
one = min(os.sched_getaffinity(0))
os.sched_setaffinity(0, {one})  # as `taskset` does from outside
print("process_cpu_count:", os.process_cpu_count())
print("cpu_count unchanged:", os.cpu_count() == machine)
print("that of multiprocessing:", multiprocessing.cpu_count() == machine)

# Output:
# process_cpu_count: 1
# cpu_count unchanged: True
# that of multiprocessing: True
