# /// script
# dependencies = ["numpy", "threadpoolctl"]
# [tool.snippet]
# platforms = ["linux"]
# ///
"""How many threads the linear algebra takes, and how to say fewer."""

import os

import numpy
import threadpoolctl

numpy.ones((2, 2)) @ numpy.ones((2, 2))  # it is loaded now


def blas_threads():
    pools = threadpoolctl.threadpool_info()
    return max(p["num_threads"] for p in pools if p["user_api"] == "blas")


usual = blas_threads()
cores = min(len(os.sched_getaffinity(0)), 64)  # wheels stop there
print("one for each core:", "yes" if usual >= cores else "no")
# --8<-- [start:pattern]
with threadpoolctl.threadpool_limits(limits=1, user_api="blas"):
    print("inside of the block:", blas_threads())
# --8<-- [end:pattern]
print("afterwards as before:", "yes" if blas_threads() == usual else "no")

# Output:
# one for each core: yes
# inside of the block: 1
# afterwards as before: yes
