# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""What Linux tells of a process that hangs, without its help."""

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import threading
wait = threading.Event().wait
threads = [threading.Thread(target=wait, daemon=True) for _ in range(3)]
for each in threads:
    each.start()
print("started", flush=True)
threads[0].join()
"""
hung = subprocess.Popen(
    [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True
)
with hung:
    hung.stdout.readline()
    # --8<-- [start:pattern]
    proc = Path("/proc", str(hung.pid))
    state = ""
    while "sleeping" not in state:  # until it hangs
        lines = (proc / "status").read_text().splitlines()
        status = dict(line.split(":", 1) for line in lines)
        state = status["State"]
    print("state:", state.split()[1].strip("()"))
    print("threads:", status["Threads"].strip())
    print("open files:", len(os.listdir(proc / "fd")))
    # --8<-- [end:pattern]
    hung.kill()

# Output:
# state: sleeping
# threads: 4
# open files: 3
