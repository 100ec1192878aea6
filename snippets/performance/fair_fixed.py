"""Warmed up, and in turns: the two versions are alike."""

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


for version in (old, new):
    measure(version)  # warm up
times = {version: float("inf") for version in (old, new)}
for _ in range(5):
    for version in times:  # in turns
        times[version] = min(times[version], measure(version))
ratio = times[old] / times[new]
print("new is faster" if ratio > 1.5 else "no difference")

# Output:
# no difference
