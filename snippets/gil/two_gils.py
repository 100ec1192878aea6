# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# instead = "thread.run()"
# ///
"""Two interpreters compute at the same time, each with a GIL of its own."""

import threading
from concurrent import interpreters


def compute(busy, me):
    import sys

    sys.setswitchinterval(3600)  # one GIL for both would stay with one
    busy[me] = 1
    while not all(busy):  # computes until the other one does so too
        pass
    total = 0
    for number in range(1_000_000):
        total += number * number
    return total


def compute_in(interpreter, me):
    results.append(interpreter.call(compute, memoryview(busy), me))


busy = bytearray(2)  # its bytes are shared, not copied
results = []
others = [interpreters.create() for _ in range(2)]
threads = [
    threading.Thread(target=compute_in, args=(other, me))
    for me, other in enumerate(others)
]
for thread in threads:
    # --8<-- [start:cure]
    thread.start()  # run() would do one after the other
    # --8<-- [end:cure]
for thread in threads:
    thread.join()
for other in others:
    other.close()
if results == [compute([1], 0)] * 2:
    print("both computed at once, and have the right total")

# Output:
# both computed at once, and have the right total
