# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""A wait gives the processor away by itself; computing seldom does."""

import threading
import time


def counts():
    path = f"/proc/self/task/{threading.get_native_id()}/status"
    with open(path) as file:
        text = file.read()
    lines = dict(line.split(":") for line in text.splitlines())
    return int(lines["voluntary_ctxt_switches"])


def waits():
    before = counts()
    for _ in range(50):
        time.sleep(0.001)
    return counts() - before


def computes():
    before = counts()
    sum(range(300_000))
    return counts() - before


print(
    "fifty short waits:",
    "fifty switches or more" if waits() >= 50 else "few",
)
print("computing alone:", "few" if computes() < 10 else "many")

# Output:
# fifty short waits: fifty switches or more
# computing alone: few
