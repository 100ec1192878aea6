"""wait() returns at the first result, first exception, or the end."""

import threading
from concurrent.futures import (
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    ThreadPoolExecutor,
    wait,
)

gates = {name: threading.Event() for name in ("good", "bad", "late")}


def work(name):
    gates[name].wait()
    if name == "bad":
        raise ValueError(name)
    return name


def report(label, outcome):
    done = sorted(names[future] for future in outcome.done)
    left = sorted(names[future] for future in outcome.not_done)
    print(f"{label}: done {done}, not done {left}")


with ThreadPoolExecutor(max_workers=3) as executor:
    names = {executor.submit(work, name): name for name in gates}
    report("timeout", wait(names, timeout=0.01))
    gates["good"].set()
    report("first result", wait(names, return_when=FIRST_COMPLETED))
    gates["bad"].set()
    report("first exception", wait(names, return_when=FIRST_EXCEPTION))
    gates["late"].set()
    report("all", wait(names, return_when=ALL_COMPLETED))

# Output:
# timeout: done [], not done ['bad', 'good', 'late']
# first result: done ['good'], not done ['bad', 'late']
# first exception: done ['bad', 'good'], not done ['late']
# all: done ['bad', 'good', 'late'], not done []
