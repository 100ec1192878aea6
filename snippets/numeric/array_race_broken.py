# /// script
# dependencies = ["numpy"]
# ///
"""Adding to one array from two threads loses additions."""

import threading
from contextlib import suppress

import numpy

# --8<-- [start:scaffold]
both_have_read = threading.Barrier(2, timeout=0.5)


def switch():
    with suppress(threading.BrokenBarrierError):
        both_have_read.wait()


# --8<-- [end:scaffold]
def add(total, values):
    before = total.copy()
    switch()
    total[:] = before + values


totals = numpy.zeros((1, 3))
threads = [
    threading.Thread(
        target=add, args=(totals[number % len(totals)], numpy.ones(3))
    )
    for number in range(2)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("each counted twice:", totals.sum(axis=0).astype(int))

# Output:
# each counted twice: [1 1 1]
