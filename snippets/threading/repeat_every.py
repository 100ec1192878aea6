"""Repeat work at fixed times without drifting, until told to stop."""

import threading
import time

stop = threading.Event()
ticks = []


def repeat(interval, work):
    due = time.monotonic() + interval
    while not stop.wait(timeout=max(0, due - time.monotonic())):
        work()
        due += interval  # from the plan, not from now: no drift


def tick():
    ticks.append(len(ticks))
    if len(ticks) == 3:
        stop.set()


thread = threading.Thread(target=repeat, args=(0.01, tick))
thread.start()
thread.join()
print("ticks:", ticks)

# Output:
# ticks: [0, 1, 2]
