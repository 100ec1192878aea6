# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A program in a process group of its own is killed with all it started."""

import os
import signal
import subprocess

shell = subprocess.Popen(
    "sleep 60 & echo $!; wait",
    shell=True,
    stdout=subprocess.PIPE,
    text=True,
    process_group=0,  # start_new_session=True does it too
)
shell.stdout.readline()
os.killpg(shell.pid, signal.SIGKILL)
rest, _ = shell.communicate(timeout=60)  # ends: no writer is left
print("rest of the output:", repr(rest))
print("shell:", shell.returncode)

# Output:
# rest of the output: ''
# shell: -9
