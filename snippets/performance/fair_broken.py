"""Measured once: the second version finds what the first loaded."""

import functools
import time


# --8<-- [start:scaffold]
@functools.cache
def load():  # a file, a connection, a compiled pattern
    time.sleep(0.1)


# --8<-- [end:scaffold]
def old():
    load()
    time.sleep(0.02)


def new():  # it does the same
    load()
    time.sleep(0.02)


def measure(version):
    start = time.perf_counter()
    version()
    return time.perf_counter() - start


times = {version: measure(version) for version in (old, new)}
ratio = times[old] / times[new]
print("new is faster" if ratio > 1.5 else "no difference")

# Output:
# new is faster
