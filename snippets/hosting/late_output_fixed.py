"""Flushed, each line goes out when it is printed."""

import subprocess
import sys
import threading

PROGRAM = """
import sys
for number in range(3):
    print("step", number, flush=True)
sys.stdin.read()  # and now it works for hours
"""
service = subprocess.Popen(
    [sys.executable, "-c", PROGRAM],
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
    text=True,
)
seen, first = [], threading.Event()


def collect():  # as the log collector does
    for line in service.stdout:
        seen.append(line)
        if len(seen) == 3:
            first.set()


with service:
    collector = threading.Thread(target=collect)
    collector.start()
    first.wait(0.5)
    print("lines seen while it runs:", len(seen))
    service.stdin.close()
    collector.join()
print("lines seen in the end:", len(seen))

# Output:
# lines seen while it runs: 3
# lines seen in the end: 3
