# /// script
# [tool.snippet]
# build = "default"
# ///
"""A Python loop hands the GIL over when asked; list(islice()) does not."""

import sys
import threading
from itertools import count, islice

sys.setswitchinterval(1e-6)  # ask for the GIL all the time
tickets = count()  # whoever runs draws the next number
stop = threading.Event()


def rival():
    while not stop.is_set():
        next(tickets)


def interrupted(drawn):
    return drawn[-1] - drawn[0] != len(drawn) - 1  # the rival drew some


thread = threading.Thread(target=rival)
thread.start()
while not interrupted([next(tickets) for _ in range(10_000)]):
    pass
print("Python loop: interrupted")
c_calls = [list(islice(tickets, 10_000)) for _ in range(100)]
times = sum(map(interrupted, c_calls))
print(f"100 calls of list(): {times} interrupted")
stop.set()
thread.join()

# Output:
# Python loop: interrupted
# 100 calls of list(): 0 interrupted
