# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""Process 1 inherits orphans, and has to collect them."""

import subprocess
import sys

# --8<-- [start:scaffold]
NEW = [
    "unshare",
    "--user",
    "--map-root-user",
    "--pid",
    "--fork",
    "--mount-proc",
]
# --8<-- [end:scaffold]
SERVICE = """
import os, subprocess, sys, time
# a program that leaves a child behind, as shell scripts do
subprocess.run(["sh", "-c", "sleep 0 & exit 0"])
deadline = time.monotonic() + 5
def zombies():
    found = 0
    for name in filter(str.isdigit, os.listdir("/proc")):
        with open(f"/proc/{name}/stat") as file:
            found += file.read().rpartition(")")[2].split()[0] == "Z"
    return found
while not zombies() and time.monotonic() < deadline:
    time.sleep(0.01)
print("zombies:", zombies())
try:
    while os.waitpid(-1, os.WNOHANG)[0]:
        pass
except ChildProcessError:
    pass
print("after waitpid:", zombies())
"""
print(
    subprocess.run(
        [*NEW, sys.executable, "-c", SERVICE],
        capture_output=True,
        text=True,
    ).stdout,
    end="",
)

# Output:
# zombies: 1
# after waitpid: 0
