# /// script
# dependencies = ["numpy"]
# [tool.snippet]
# platforms = ["linux"]
# ///
"""NumPy's linear algebra starts threads of its own, unless told not to."""

import os
import subprocess
import sys

MULTIPLY = """
import numpy, os
matrix = numpy.ones((300, 300))
matrix @ matrix
print(len(os.listdir("/proc/self/task")))
"""


def threads(**told):
    program = [sys.executable, "-c", MULTIPLY]
    return int(subprocess.check_output(program, env=os.environ | told))


cpus = min(len(os.sched_getaffinity(0)), 64)  # NumPy's wheels stop there
if threads() == cpus:
    print("told nothing: a thread for each CPU")
print("told 1:", threads(OPENBLAS_NUM_THREADS="1"), "thread")

# Output:
# told nothing: a thread for each CPU
# told 1: 1 thread
