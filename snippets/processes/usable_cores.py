# /// script
# requires-python = ">=3.13"
# [tool.snippet]
# platforms = ["linux"]
# ///
"""cpu_count() counts cores, process_cpu_count() the usable ones."""

import multiprocessing
import os

whole_machine = os.cpu_count()
print(multiprocessing.cpu_count() == whole_machine)

one_core = min(os.sched_getaffinity(0))
os.sched_setaffinity(0, {one_core})  # as a container or `taskset` does
print("usable:", os.process_cpu_count())
print("cpu_count() has changed:", os.cpu_count() != whole_machine)

# Output:
# True
# usable: 1
# cpu_count() has changed: False
